package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventBoard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.EventRow;
import org.jobcenterportal.events.EventShelf;
import org.jobcenterportal.events.EventSketch;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.events.SketchDesk;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** F59, S2, S6: colleagues see what comes, what is being written and what was, and how full each event is. */
@Route(value = EventLinks.ALL, layout = StaffLayout.class)
@Menu(title = "events.menu", icon = "EVENT", order = 35)
@RolesAllowed({
    Roles.EQUALITY_OFFICER,
    Roles.TEAM_LEAD,
    Roles.MEASURE_MANAGEMENT,
    Roles.EMPLOYER_SERVICE,
    Roles.COUNSELLOR,
    Roles.CASE_MANAGER,
    Roles.OUTREACH,
    Roles.STEERING
})
class EventsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> COLUMNS = List.of("when", "what", "kind", "taken", "state");

    private final EventBoard board;
    private final Events events;
    private final SketchDesk sketches;
    private final EventWords words = EventWords.on(this);

    EventsView(EventBoard board, Events events, SketchDesk sketches) {
        this.board = board;
        this.events = events;
        this.sketches = sketches;
        getContent().addClassNames("stack", "staff-events");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var shelf = EventLinks.shelf(parameters);
        var kind = EventLinks.kind(parameters);
        var sought = EventLinks.words(parameters);
        var all = board.on(shelf);
        var shown = all.stream()
                .filter(row -> kind == null || row.event().kind() == kind)
                .filter(row -> isFound(row, sought))
                .toList();
        var begun = shelf == EventShelf.DRAFTS && mayWrite() ? sketches.all() : List.<EventSketch>of();
        getContent().removeAll();
        getContent().add(header(), tabs(shelf, all.size() + begun.size()), filters(shelf, kind, sought));
        if (!begun.isEmpty()) {
            getContent().add(new SketchList(begun, this::giveUp));
        }
        getContent().add(count(shown), shown.isEmpty() ? nothing(all.isEmpty(), shelf) : table(shown));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("events.menu");
    }

    private PageHeader header() {
        var header = new PageHeader(getPageTitle()).lead(getTranslation("events.list.lead"));
        if (mayWrite()) {
            header.actions(new LinkButton(getTranslation("events.list.new"), IconName.ADD, EventLinks.NEW).primary());
        }
        return header;
    }

    private void giveUp(EventId sketch) {
        sketches.discard(sketch);
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private boolean mayWrite() {
        return Stream.of(EventKind.values()).anyMatch(events::mayRun);
    }

    private Component tabs(EventShelf shown, int number) {
        var nav = new Nav();
        nav.addClassName("view-tabs");
        nav.setAriaLabel(getTranslation("events.list.tabs"));
        Stream.of(EventShelf.values())
                .filter(shelf -> shelf != EventShelf.DRAFTS || mayWrite())
                .forEach(shelf -> {
                    var link = new RouterLink(EventsView.class);
                    link.add(new Span(words.of(shelf)));
                    link.setQueryParameters(EventLinks.list(shelf, null, ""));
                    if (shelf == shown) {
                        var count = new Span(Integer.toString(number));
                        count.addClassName("muted");
                        link.add(count);
                        link.getElement().setAttribute("aria-current", "page");
                    }
                    nav.add(link);
                });
        var bar = new Div(nav);
        bar.addClassName("view-bar");
        return bar;
    }

    private Component filters(EventShelf shelf, @Nullable EventKind chosen, String sought) {
        var search = new TextField(getTranslation("events.list.search"));
        search.setValue(sought);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addValueChangeListener(change -> show(shelf, chosen, change.getValue()));
        var kind = new Select<EventKind>();
        kind.setLabel(getTranslation("events.form.kind"));
        kind.setItems(EventKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("events.list.all-kinds"));
        kind.setItemLabelGenerator(one -> one == null ? getTranslation("events.list.all-kinds") : words.of(one));
        if (chosen != null) {
            kind.setValue(chosen);
        }
        kind.addValueChangeListener(change -> show(shelf, change.getValue(), sought));
        var fields = new Div(search, kind);
        fields.addClassName("event-filters");
        return fields;
    }

    private void show(EventShelf shelf, @Nullable EventKind kind, String sought) {
        getUI().ifPresent(ui -> ui.navigate(EventsView.class, EventLinks.list(shelf, kind, sought)));
    }

    private boolean isFound(EventRow row, String sought) {
        var text = row.event().texts().in(getLocale()).title() + " "
                + row.event().texts().german().title() + " "
                + row.event().place().name() + " "
                + (row.event().partner() == null ? "" : row.event().partner());
        return text.toLowerCase(Locale.GERMAN).contains(sought.strip().toLowerCase(Locale.GERMAN));
    }

    private Component count(List<EventRow> shown) {
        var line = new Paragraph(getTranslation(
                "events.list.count",
                shown.size(),
                shown.stream().mapToInt(EventRow::taken).sum()));
        line.addClassName("muted");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private Component nothing(boolean isShelfEmpty, EventShelf shelf) {
        var state = isShelfEmpty
                ? new EmptyState(
                        IconName.EVENT,
                        getTranslation("events.list.none." + shelf),
                        getTranslation("events.list.none-text." + shelf))
                : new EmptyState(
                        IconName.SEARCH,
                        getTranslation("events.list.not-found"),
                        getTranslation("events.list.not-found-text"));
        var card = new Div(state);
        card.addClassName("card");
        return card;
    }

    private Component table(List<EventRow> shown) {
        var names = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("events.list.column." + column));
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        });
        var rows = new NativeTableBody();
        shown.forEach(row -> rows.add(row(row)));
        var table = new NativeTable(new NativeTableHeader(names), rows);
        table.addClassNames("work-table", "event-table");
        return table;
    }

    private NativeTableRow row(EventRow row) {
        var event = row.event();
        var place = new Span(words.place(event.place()));
        place.addClassNames("muted", "small");
        var title = new Anchor(
                EventLinks.event(event.id()), event.texts().in(getLocale()).title());
        var what = new NativeTableHeaderCell(title, place);
        what.getElement().setAttribute("scope", "row");
        var capacity = event.capacity();
        return new NativeTableRow(
                cell(
                        "when",
                        new Span(getTranslation(
                                "events.list.when",
                                Formats.here().weekdayShort(event.when().day()),
                                Formats.here().dateWithYear(event.when().day()),
                                Formats.here().timeSpan(event.when())))),
                what,
                cell("kind", new Span(words.of(event.kind()))),
                cell("taken", new Span(getTranslation("events.list.taken", row.taken(), capacity.admitted()))),
                cell("state", words.badge(event.state()).bare()));
    }

    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("events.list.column." + column));
        return cell;
    }
}

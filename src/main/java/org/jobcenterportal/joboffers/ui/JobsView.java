package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
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
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobBoard;
import org.jobcenterportal.joboffers.JobBoard.Found;
import org.jobcenterportal.joboffers.JobFilter;
import org.jobcenterportal.joboffers.JobRow;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.joboffers.ui.JobLinks.Shown;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.occupations.Occupation;
import org.jobcenterportal.occupations.OccupationCode;
import org.jobcenterportal.occupations.Occupations;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** S22: the jobs: which are open, whose they are, which are about to be over, and which nobody was proposed for. */
@Route(value = JobLinks.ALL, layout = StaffLayout.class)
@Menu(title = "joboffers.menu", icon = "WORK", order = 30)
@RolesAllowed({Roles.EMPLOYER_SERVICE, Roles.COUNSELLOR, Roles.CASE_MANAGER, Roles.EQUALITY_OFFICER, Roles.TEAM_LEAD})
class JobsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int A_PAGE = 50;
    private static final int MOST_TITLES = 12;
    private static final List<String> COLUMNS = List.of("what", "posts", "last-day", "agent", "state");

    private final JobBoard board;
    private final Occupations occupations;
    private final CurrentUser user;
    private final Clock clock;
    private final JobWords words = JobWords.on(this);

    JobsView(JobBoard board, Occupations occupations, CurrentUser user, Clock clock) {
        this.board = board;
        this.occupations = occupations;
        this.user = user;
        this.clock = clock;
        getContent().addClassNames("stack", "staff-jobs");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = Shown.of(event.getLocation().getQueryParameters());
        var today = OfficeTime.dayOf(clock.instant());
        var filter = new JobFilter(
                shown.words(),
                shown.occupation(),
                Set.of(),
                Set.of(),
                "",
                false,
                null,
                shown.agent().orElse(null),
                shown.isEnding() ? today.plus(JobBoard.SOON).plusDays(1) : null);
        var found = board.rows(filter, states(shown), shown.isWithoutProposal(), (shown.page() - 1) * A_PAGE, A_PAGE);
        getContent().removeAll();
        getContent().add(header(), tabs(shown), filters(shown), count(found));
        if (found.rows().isEmpty()) {
            getContent().add(nothing(shown));
        } else {
            getContent().add(table(found.rows()), pages(shown, found.all()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("joboffers.list.title");
    }

    /** What goes on is asked for most; everything ever is a click away. */
    private static Set<JobState> states(Shown shown) {
        return shown.isEnding()
                ? EnumSet.of(JobState.OPEN, JobState.ON_HOLD)
                : Set.of(shown.state().orElse(JobState.OPEN));
    }

    private boolean mayWrite() {
        return user.isInRole(Roles.EMPLOYER_SERVICE);
    }

    private PageHeader header() {
        var header = new PageHeader(getPageTitle()).lead(getTranslation("joboffers.list.lead"));
        if (mayWrite()) {
            header.actions(new LinkButton(getTranslation("joboffers.list.new"), IconName.ADD, JobLinks.NEW).primary());
        }
        return header;
    }

    private Component tabs(Shown shown) {
        var nav = new Nav();
        nav.addClassName("view-tabs");
        nav.setAriaLabel(getTranslation("joboffers.list.tabs"));
        var current = shown.state().orElse(JobState.OPEN);
        Stream.of(
                        JobState.OPEN,
                        JobState.DRAFT,
                        JobState.ON_HOLD,
                        JobState.FILLED_BY_US,
                        JobState.FILLED_ELSEWHERE,
                        JobState.WITHDRAWN,
                        JobState.EXPIRED)
                .filter(state -> state != JobState.DRAFT || mayWrite())
                .forEach(state -> {
                    var link = new RouterLink(JobsView.class);
                    link.add(new Span(words.of(state)));
                    link.setQueryParameters(
                            shown.in(Optional.of(state)).ending(false).parameters());
                    if (state == current && !shown.isEnding()) {
                        link.getElement().setAttribute("aria-current", "page");
                    }
                    nav.add(link);
                });
        var bar = new Div(nav);
        bar.addClassName("view-bar");
        return bar;
    }

    private Component filters(Shown shown) {
        var search = new TextField(getTranslation("joboffers.list.search"));
        search.setValue(shown.words());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addValueChangeListener(change -> show(shown.saying(change.getValue())));
        var fields = new Div(search, occupation(shown), agent(shown));
        fields.addClassName("job-filters");
        var ending = new Checkbox(getTranslation("joboffers.list.ending"), shown.isEnding());
        ending.addValueChangeListener(change -> show(shown.ending(change.getValue())));
        var ticks = new Div(ending);
        ticks.addClassName("row");
        if (board.knowsProposals()) {
            var without = new Checkbox(getTranslation("joboffers.list.without-proposal"), shown.isWithoutProposal());
            without.addValueChangeListener(change -> show(shown.withoutProposal(change.getValue())));
            ticks.add(without);
        }
        var all = new Div(fields, ticks);
        all.addClassNames("stack", "close");
        return all;
    }

    private Component occupation(Shown shown) {
        var field = new ComboBox<Occupation>(getTranslation("joboffers.list.occupation"));
        field.setItemLabelGenerator(Occupation::title);
        field.setClearButtonVisible(true);
        field.setItems(query -> occupations.suggest(query.getFilter().orElse(""), MOST_TITLES).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        if (OccupationCode.isValid(shown.occupation())) {
            occupations.of(new OccupationCode(shown.occupation())).ifPresent(field::setValue);
        }
        field.addValueChangeListener(change -> show(shown.of(
                change.getValue() == null ? "" : change.getValue().code().value())));
        return field;
    }

    private Component agent(Shown shown) {
        var field = new Select<StaffDetails>();
        field.setLabel(getTranslation("joboffers.list.agent"));
        var agents = board.agents();
        field.setItems(agents);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("joboffers.list.all-agents"));
        field.setItemLabelGenerator(one -> one == null
                ? getTranslation("joboffers.list.all-agents")
                : one.name().full());
        agents.stream()
                .filter(one -> shown.agent().filter(one.id()::equals).isPresent())
                .findFirst()
                .ifPresent(field::setValue);
        field.addValueChangeListener(
                change -> show(shown.by(Optional.ofNullable(change.getValue()).map(StaffDetails::id))));
        return field;
    }

    private void show(Shown wanted) {
        getUI().ifPresent(ui -> ui.navigate(JobsView.class, wanted.parameters()));
    }

    private Component count(Found found) {
        var line = new Paragraph(getTranslation("joboffers.list.count", found.all()));
        line.addClassName("muted");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private Component nothing(Shown shown) {
        var isFiltered = !shown.words().isBlank()
                || !shown.occupation().isEmpty()
                || shown.agent().isPresent()
                || shown.isEnding()
                || shown.isWithoutProposal();
        var card = new Div(
                isFiltered
                        ? new EmptyState(
                                IconName.SEARCH,
                                getTranslation("joboffers.list.not-found"),
                                getTranslation("joboffers.list.not-found-text"))
                        : new EmptyState(
                                IconName.WORK,
                                getTranslation("joboffers.list.none"),
                                getTranslation("joboffers.list.none-text")));
        card.addClassName("card");
        return card;
    }

    private Component table(List<JobRow> rows) {
        var names = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("joboffers.list.column." + column));
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        });
        var body = new NativeTableBody();
        rows.forEach(row -> body.add(row(row)));
        var table = new NativeTable(new NativeTableHeader(names), body);
        table.addClassNames("work-table", "job-table");
        return table;
    }

    private NativeTableRow row(JobRow row) {
        var title = new Anchor(
                row.state() == JobState.DRAFT ? JobLinks.change(row.id()) : JobLinks.job(row.id()),
                row.title().isEmpty() ? getTranslation("joboffers.untitled") : row.title());
        var whose = new Span(Stream.of(row.employer(), row.town())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        whose.addClassNames("muted", "small");
        var what = new NativeTableHeaderCell(title, whose);
        what.getElement().setAttribute("scope", "row");
        var last = row.expiresOn();
        return new NativeTableRow(
                what,
                cell("posts", new Span(getTranslation("joboffers.list.posts", row.filled(), row.posts()))),
                cell(
                        "last-day",
                        new Span(
                                last == null
                                        ? getTranslation("joboffers.list.no-day")
                                        : Formats.here().dateWithYear(last))),
                cell("agent", new Span(row.agent())),
                cell("state", words.badge(row.state()).bare()));
    }

    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("joboffers.list.column." + column));
        return cell;
    }

    private Component pages(Shown shown, int all) {
        var last = (all + A_PAGE - 1) / A_PAGE;
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("joboffers.list.pages"));
        nav.addClassName("row");
        if (last > 1) {
            nav.add(new Span(getTranslation("joboffers.list.page", shown.page(), last)));
            if (shown.page() > 1) {
                nav.add(pageLink("joboffers.list.page-before", shown.at(shown.page() - 1)));
            }
            if (shown.page() < last) {
                nav.add(pageLink("joboffers.list.page-after", shown.at(shown.page() + 1)));
            }
        }
        nav.setVisible(last > 1);
        return nav;
    }

    private RouterLink pageLink(String key, Shown wanted) {
        var link = new RouterLink(getTranslation(key), JobsView.class);
        link.setQueryParameters(wanted.parameters());
        return link;
    }
}

package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.interviews.RoundBoard;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.TalkRow;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.PrimaryButton;

/**
 * F74: the timetable on paper: for the wall with numbers only, and a sheet for each employer, table and guest. What employers
 * hold in their hands names nobody who has not said her name to them: people find each other by number and time.
 */
@Route(value = RoundLinks.PAPERS, layout = StaffLayout.class)
@RolesAllowed({Roles.EMPLOYER_SERVICE, Roles.TEAM_LEAD})
class RoundPapersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundBoard board;
    private final RoundWords words = RoundWords.on(this);

    RoundPapersView(RoundBoard board) {
        this.board = board;
        getContent().addClassNames("stack", "talk-page", "talk-papers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var page = RoundLinks.event(enter.getRouteParameters())
                .flatMap(board::of)
                .flatMap(card -> board.page(card.id()))
                .orElseThrow(NotFoundException::new);
        show(page, RoundLinks.paper(enter.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interviews.papers.title");
    }

    private void show(RoundPage page, Paper paper) {
        var event = page.event();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("interviews.papers.title"))
                        .above(event.texts().in(getLocale()).title())
                        .actions(
                                new LinkButton(
                                        getTranslation("interviews.papers.back"),
                                        IconName.BACK,
                                        RoundLinks.part(event.id(), RoundPart.PLAN)),
                                new PrimaryButton(
                                        getTranslation("interviews.papers.print"),
                                        IconName.PRINT,
                                        () -> BrowserActions.print(UI.getCurrent()))));
        if (page.talks().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            IconName.PRINT,
                            getTranslation("interviews.papers.none"),
                            getTranslation("interviews.papers.noneText")));
            return;
        }
        getContent().add(navigation(page, paper));
        getContent()
                .add(
                        switch (paper) {
                            case WALL -> wall(page);
                            case EMPLOYERS -> sheets(page, paper, TalkRow::employer, TalkRow::employer);
                            case PLACES -> sheets(page, paper, TalkRow::place, TalkRow::place);
                            case GUESTS ->
                                sheets(page, paper, talk -> talk.talk().guest(), words::guest);
                        });
    }

    private Component navigation(RoundPage page, Paper shown) {
        var nav = new Nav();
        nav.addClassName("view-tabs");
        nav.setAriaLabel(getTranslation("interviews.papers.which"));
        for (var paper : Paper.values()) {
            var link = new Anchor(RoundLinks.papers(page.event().id(), paper));
            link.add(new Span(getTranslation(paper.labelKey())));
            if (paper == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        var bar = new Div(nav);
        bar.addClassName("view-bar");
        return bar;
    }

    /** Whoever walks by reads it: nobody's name stands there. */
    private Component wall(RoundPage page) {
        var sheet = sheet(page, page.event().texts().in(getLocale()).title());
        sheet.add(hint("interviews.papers.wallText"), new PlanGrid(page, null));
        sheet.addClassName("wall");
        return sheet;
    }

    private Component sheets(
            RoundPage page, Paper paper, Function<TalkRow, Object> whose, Function<TalkRow, String> title) {
        var all = new Div();
        all.addClassNames("stack", "talk-sheets");
        var owners = (paper == Paper.GUESTS
                        ? page.talks().stream().sorted(Comparator.comparing(TalkRow::guestNumber))
                        : page.talks().stream())
                .map(whose)
                .distinct()
                .toList();
        var number = new Paragraph(getTranslation("interviews.papers.count", owners.size()));
        number.addClassNames("muted", "no-print");
        all.add(number);
        if (paper.isForEmployers()) {
            all.add(hint("interviews.papers.releasedText"));
        }
        owners.forEach(owner -> {
            var talks = page.talks().stream()
                    .filter(talk -> whose.apply(talk).equals(owner))
                    .toList();
            var sheet = sheet(page, title.apply(talks.getFirst()));
            sheet.add(table(page, talks, paper));
            all.add(sheet);
        });
        return all;
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassNames("muted", "no-print");
        return hint;
    }

    private Section sheet(RoundPage page, String title) {
        var when = new Paragraph(
                Formats.here().fullDateWithYear(page.round().times().window().day()) + ", "
                        + Formats.here().timeSpan(page.round().times().window()) + ", "
                        + page.event().place().name());
        when.addClassName("muted");
        var sheet = new Section(new H2(title), when);
        sheet.addClassNames("card", "stack", "talk-sheet");
        return sheet;
    }

    private Component table(RoundPage page, List<TalkRow> talks, Paper paper) {
        var heads = new NativeTableRow();
        var columns = Stream.of("time", "employer", "table", "guest")
                .filter(key -> !(paper == Paper.EMPLOYERS && key.equals("employer"))
                        && !(paper == Paper.PLACES && key.equals("table"))
                        && !(paper == Paper.GUESTS && key.equals("guest")))
                .toList();
        columns.forEach(key -> {
            var head = new NativeTableHeaderCell(getTranslation("interviews.plan." + key));
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        });
        var body = new NativeTableBody();
        talks.forEach(talk -> {
            var row = new NativeTableRow();
            columns.forEach(key -> row.add(new NativeTableCell(value(page, paper, talk, key))));
            body.add(row);
        });
        var table = new Div(new NativeTable(new NativeTableHeader(heads), body));
        table.addClassName("talk-table");
        return table;
    }

    private String value(RoundPage page, Paper paper, TalkRow talk, String column) {
        return switch (column) {
            case "time" -> Formats.here().timeSpan(talk.when());
            case "employer" -> talk.employer();
            case "table" -> talk.place();
            default -> paper.isForEmployers() && !page.isNameReleased(talk) ? words.number(talk) : words.guest(talk);
        };
    }
}

package org.jobcenterportal.placements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.placements.PlacementFigures;
import org.jobcenterportal.placements.PlacementFigures.Counts;
import org.jobcenterportal.placements.PlacementFigures.HiredAs;
import org.jobcenterportal.placements.PlacementFigures.Year;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** S22: proposals, meetings and people hired, month by month; what is too small to be read is hidden. */
@Route(value = PlacementLinks.FIGURES, layout = StaffLayout.class)
@RolesAllowed({Roles.STEERING, Roles.TEAM_LEAD, Roles.EMPLOYER_SERVICE})
class PlacementFiguresView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PROPOSED = "placements.figures.proposed";
    private static final String INTERVIEWS = "placements.figures.interviews";
    private static final String HIRED = "placements.figures.hired";
    private static final String HOURS = "placements.figures.hours";

    private final PlacementFigures figures;
    private final Clock clock;

    PlacementFiguresView(PlacementFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var now = YearMonth.from(OfficeTime.dayOf(clock.instant()));
        var year = figures.until(now);
        var hired = figures.hiredUntil(now);
        getContent().removeAll();
        getContent()
                .add(
                        new Div(new LinkButton(
                                        getTranslation("placements.figures.back"),
                                        IconName.BACK,
                                        PlacementLinks.PROPOSALS)
                                .quiet()),
                        new PageHeader(getTranslation("placements.figures.title"))
                                .lead(getTranslation("placements.figures.lead", HonestTable.LEAST)),
                        year.isEmpty()
                                ? new EmptyState(
                                        IconName.CHART,
                                        getTranslation("placements.figures.empty"),
                                        getTranslation("placements.figures.emptyText"))
                                : card(year));
        if (!hired.isEmpty()) {
            getContent().add(card(hired));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("placements.figures.title");
    }

    private Component card(Year year) {
        var body = new NativeTableBody();
        year.months().forEach(month -> body.add(row(month(month.month()), month.counts())));
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        head(getTranslation("placements.figures.month"), "col"),
                        head(getTranslation(PROPOSED), "col"),
                        head(getTranslation(INTERVIEWS), "col"),
                        head(getTranslation(HIRED), "col"))),
                body,
                new NativeTableFooter(row(getTranslation("placements.figures.total"), year.total())));
        table.addClassName("placement-months");
        table.setCaptionText(getTranslation("placements.figures.caption"));
        return framed(table);
    }

    /** As what, and with how many hours a week: a mini-job and a full week are not the same. */
    private Component card(List<HiredAs> hired) {
        var body = new NativeTableBody();
        hired.forEach(kind -> body.add(new NativeTableRow(
                head(
                        kind.kinds().stream()
                                .map(one -> getTranslation("enum.Employment." + one))
                                .collect(Collectors.joining(", ")),
                        "row"),
                cell(HIRED, getTranslation("placements.figures.count", kind.people())),
                cell(HOURS, getTranslation("placements.figures.hourCount", kind.hoursPerWeek())))));
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        head(getTranslation("placements.figures.kind"), "col"),
                        head(getTranslation(HIRED), "col"),
                        head(getTranslation(HOURS), "col"))),
                body);
        table.addClassName("placement-months");
        table.setCaptionText(getTranslation("placements.figures.hiredCaption"));
        return framed(table);
    }

    private static Component framed(NativeTable table) {
        var frame = new Section(table);
        frame.addClassNames("card", "work-card");
        return frame;
    }

    private NativeTableRow row(String name, Counts counts) {
        return new NativeTableRow(
                head(name, "row"),
                cell(PROPOSED, counts.proposed()),
                cell(INTERVIEWS, counts.interviews()),
                cell(HIRED, counts.hired()));
    }

    private NativeTableCell cell(String key, OptionalInt count) {
        var words = new Span(
                count.isPresent()
                        ? getTranslation("placements.figures.count", count.getAsInt())
                        : getTranslation("placements.figures.hidden"));
        if (count.isEmpty()) {
            words.addClassName("muted");
        }
        return cell(key, words);
    }

    private NativeTableCell cell(String key, String words) {
        return cell(key, new Span(words));
    }

    private NativeTableCell cell(String key, Span words) {
        var cell = new NativeTableCell(words);
        cell.getElement().setAttribute("data-label", getTranslation(key));
        return cell;
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private String month(YearMonth month) {
        return getTranslation("placements.figures.name", OfficeTime.startOf(month.atDay(1)));
    }
}

package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import org.jobcenterportal.attendance.Certificates;
import org.jobcenterportal.attendance.GuestId;
import org.jobcenterportal.attendance.TrainingRecord;
import org.jobcenterportal.attendance.TrainingRecord.Entry;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** Which workshops and trainings of the house one has attended, and a lead her team. */
@Route(value = AttendanceLinks.TRAINING, layout = StaffLayout.class)
@RolesAllowed({
    Roles.COUNSELLOR,
    Roles.CASE_MANAGER,
    Roles.EQUALITY_OFFICER,
    Roles.EMPLOYER_SERVICE,
    Roles.MEASURE_MANAGEMENT,
    Roles.OUTREACH,
    Roles.TEAM_LEAD,
    Roles.STEERING,
    Roles.DATA_PROTECTION,
    Roles.ADMINISTRATION
})
@Menu(order = 88, title = "attendance.training.menu", icon = "SCHOOL")
class TrainingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** As long as the record is kept. */
    private static final Period SHOWN = Period.ofYears(3);

    private final TrainingRecord record;
    private final Certificates certificates;
    private final Clock clock;

    TrainingView(TrainingRecord record, Certificates certificates, Clock clock) {
        this.record = record;
        this.certificates = certificates;
        this.clock = clock;
        getContent().addClassNames("stack", "training-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var from = OfficeTime.dayOf(clock.instant()).minus(SHOWN);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("attendance.training.title"))
                                .lead(getTranslation("attendance.training.lead")),
                        card("attendance.training.mine", record.mine(from), false));
        if (record.leadsTeam()) {
            getContent().add(card("attendance.training.team", record.ofTeam(from), true));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attendance.training.title");
    }

    private Section card(String title, List<Entry> entries, boolean withNames) {
        var card = new Section(new H2(getTranslation(title)));
        card.addClassNames("card", "stack");
        if (entries.isEmpty()) {
            card.add(
                    withNames
                            ? new EmptyState(IconName.GROUP, getTranslation("attendance.training.nobody"), "")
                            : new EmptyState(
                                    IconName.SCHOOL,
                                    getTranslation("attendance.training.nothing"),
                                    getTranslation("attendance.training.nothing-text"),
                                    new LinkButton(getTranslation("attendance.training.find"), "veranstaltungen")));
            return card;
        }
        var list = new UnorderedList();
        list.addClassName("training-list");
        entries.forEach(entry -> list.add(row(entry, withNames)));
        card.add(list);
        return card;
    }

    private ListItem row(Entry entry, boolean withName) {
        var event = entry.event();
        var title = new Span(event.texts().in(getLocale()).title());
        title.addClassName("training-title");
        var kind = new Span(getTranslation("enum.EventKind." + event.kind().name()));
        var day = new Span(Formats.here().dateWithYear(event.when().day()));
        kind.addClassNames("small", "muted");
        day.addClassNames("small", "muted");
        var row = new ListItem(new Div(title, kind));
        row.add(day);
        if (withName) {
            row.add(new Span(entry.colleague().name().full()));
        } else {
            row.add(paper(entry.guest(), title.getText()));
        }
        return row;
    }

    private Component paper(GuestId guest, String title) {
        var reader = getLocale();
        return new PaperLink(
                        getTranslation("attendance.training.paper"),
                        getTranslation("attendance.training.paperOf", title),
                        () -> certificates.ofColleague(guest, reader))
                .compact();
    }
}

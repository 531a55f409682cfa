package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jobcenterportal.appointments.AbsenceImport;
import org.jobcenterportal.appointments.ConflictDesk;
import org.jobcenterportal.appointments.ConsultantCard;
import org.jobcenterportal.appointments.ConsultantDay;
import org.jobcenterportal.appointments.OwnTimes;
import org.jobcenterportal.appointments.TimesOutcome;
import org.jobcenterportal.appointments.TimesOverview;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Toast;

/** F40: a consultant sees when she offers times, week by week and beside the weeks, and changes it. */
@Route(value = AppointmentLinks.TIMES, layout = StaffLayout.class)
@Menu(title = "appointments.times.menu", icon = "CLOCK", order = 21)
@RolesAllowed(Roles.EQUALITY_OFFICER)
class OwnTimesView extends Composite<Div> implements BeforeEnterObserver {

    private final OwnTimes times;
    private final AbsenceImport imports;
    private final ConflictDesk conflicts;
    private final ConsultantDay calendars;
    private final Clock clock;

    OwnTimesView(OwnTimes times, AbsenceImport imports, ConflictDesk conflicts, ConsultantDay calendars, Clock clock) {
        this.times = times;
        this.imports = imports;
        this.conflicts = conflicts;
        this.calendars = calendars;
        this.clock = clock;
        getContent().addClassNames("own-times", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        KeptTimes.find(times, event.getLocation().getQueryParameters())
                .ifPresentOrElse(this::show, this::showNoCalendar);
    }

    private void show(TimesOverview overview) {
        var today = OfficeTime.dayOf(clock.instant());
        var consultant = overview.consultant().id();
        getContent().add(header(overview, today));
        addConflicts(consultant);
        var main =
                new Div(new WeekTimes(overview, today, pause -> done(() -> times.endBreak(pause, today.minusDays(1)))));
        var aside = new Div(
                new DailyMaximum(
                        overview.dailyMaximum(),
                        number -> done(() -> times.setDailyMaximum(consultant, overview.dailyMaximum(), number))),
                new ComingAbsences(
                        overview,
                        absence -> done(() -> times.reopen(consultant, absence)),
                        imported -> done(() -> imports.undo(consultant, imported))),
                new ComingExtraTimes(overview, extra -> done(() -> times.withdraw(consultant, extra))));
        main.addClassName("stack");
        aside.addClassName("stack");
        var columns = new Div(main, aside);
        columns.addClassName("times-columns");
        getContent().add(columns);
    }

    private Component header(TimesOverview overview, LocalDate today) {
        var consultant = overview.consultant().id();
        var header = new PageHeader(getTranslation("appointments.times.title"))
                .lead(getTranslation(
                        "appointments.times.lead", overview.consultant().name().full()));
        var kept = calendars.calendars();
        if (kept.size() > 1) {
            header.actions(choice(kept, consultant));
        }
        return header.actions(
                new LinkButton(getTranslation("appointments.venues.title"), IconName.PLACE, AppointmentLinks.VENUES),
                new LinkButton(
                                getTranslation("appointments.times.open.title"),
                                IconName.ADD,
                                AppointmentLinks.open(consultant, today))
                        .primary());
    }

    private Component choice(List<ConsultantCard> kept, StaffId shown) {
        var choice = new Select<ConsultantCard>();
        choice.setLabel(getTranslation("appointments.day.consultant"));
        choice.setItems(kept);
        choice.setItemLabelGenerator(card -> card.name().full());
        kept.stream().filter(card -> card.id().equals(shown)).findFirst().ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> AppointmentLinks.openTimes(ui, change.getValue().id())));
        return choice;
    }

    private void addConflicts(StaffId consultant) {
        var open = conflicts.open(consultant);
        if (!open.isEmpty()) {
            getContent()
                    .add(Notice.care(
                            getTranslation("appointments.conflicts.count", open.size()),
                            getTranslation("appointments.conflicts.stay"),
                            new LinkButton(
                                            getTranslation("appointments.conflicts.show"),
                                            AppointmentLinks.timesOf(AppointmentLinks.CONFLICTS, consultant))
                                    .compact()));
        }
    }

    private void done(Supplier<TimesOutcome> change) {
        Toast.show(new TimesWords(this).outcome(change.get()));
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private void showNoCalendar() {
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.times.title")),
                        new EmptyState(
                                IconName.CALENDAR,
                                getTranslation("appointments.day.noCalendarTitle"),
                                getTranslation("appointments.day.noCalendarText")));
    }
}

package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jobcenterportal.appointments.ConflictDesk;
import org.jobcenterportal.appointments.ConsultantDay;
import org.jobcenterportal.appointments.DayPlan;
import org.jobcenterportal.appointments.EarlierRequests;
import org.jobcenterportal.appointments.MonthPlan;
import org.jobcenterportal.appointments.NominationTray;
import org.jobcenterportal.appointments.Nominations;
import org.jobcenterportal.appointments.WeekPlan;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PageHeader;

/** F40, S5: the equality officer looks at her day and her week, and notes what became of each consultation. */
@Route(value = AppointmentLinks.DAY, layout = StaffLayout.class)
@Menu(title = "appointments.day.menu", icon = "CALENDAR", order = 20)
@RolesAllowed(Roles.EQUALITY_OFFICER)
class ConsultantDayView extends Composite<Div> implements BeforeEnterObserver {

    private final ConsultantDay consultantDay;
    private final ConflictDesk conflictDesk;
    private final NominationTray tray;
    private final Nominations nominations;
    private final EarlierRequests requests;
    private final Clock clock;
    private final NotingDesk noting;

    ConsultantDayView(
            ConsultantDay consultantDay,
            ConflictDesk conflictDesk,
            NominationTray tray,
            Nominations nominations,
            EarlierRequests requests,
            Clock clock) {
        this.consultantDay = consultantDay;
        this.conflictDesk = conflictDesk;
        this.tray = tray;
        this.nominations = nominations;
        this.requests = requests;
        this.clock = clock;
        this.noting = new NotingDesk(consultantDay);
        getContent().addClassNames("consultant-day", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var now = clock.instant();
        var address = DayAddress.read(event.getLocation().getQueryParameters(), OfficeTime.dayOf(now));
        var consultant = address.consultant();
        var week = consultant == null
                ? consultantDay.week(address.date())
                : consultantDay.week(consultant, address.date());
        if (week.isEmpty() && consultant != null) {
            throw new NotFoundException();
        }
        getContent().removeAll();
        week.ifPresentOrElse(plan -> show(plan, address), this::showNoCalendar);
    }

    private void show(WeekPlan week, DayAddress address) {
        var today = OfficeTime.dayOf(clock.instant());
        var day = week.days().stream()
                .filter(plan -> plan.date().equals(address.date()))
                .findFirst()
                .orElseGet(() -> new DayPlan(week.consultant(), address.date(), true, List.of()));
        var conflicts = new DayConflicts(conflictDesk.open(week.consultant().id()));
        getContent()
                .add(new DayHeader(address, consultantDay.calendars(), week, today), new PrintHead(week.consultant()));
        if (address.view() == DayAddress.View.MONTH) {
            getContent()
                    .add(
                            new MonthOverview(month(week, address), address, today, conflicts),
                            new MeetingSearch(consultantDay));
            return;
        }
        getContent().add(new WeekOverview(week, address, today, conflicts));
        conflicts
                .first(address.date())
                .ifPresent(conflict -> getContent()
                        .add(new ConflictNotice(
                                conflict,
                                conflicts,
                                address.date(),
                                new ConflictWork(conflictDesk),
                                AppointmentLinks.timesOf(
                                        AppointmentLinks.CONFLICTS,
                                        week.consultant().id()))));
        getContent().add(columns(week, day, address, conflicts));
    }

    private Component columns(WeekPlan week, DayPlan day, DayAddress address, DayConflicts conflicts) {
        var main = switch (address.view()) {
            case DAY -> new DayCard(cardTitle(day, address), day, clock.instant(), noting, conflicts);
            case WEEK, MONTH -> new WeekListing(week, noting);
            case LIST -> new DayListing(day, noting);
        };
        var side = new Div(
                new MeetingSearch(consultantDay),
                new CallBackCard(consultantDay.callBacks(week.consultant().id()), noting),
                new OpenNominationsCard(tray, nominations, OfficeTime.dayOf(clock.instant())),
                new WantedTimesCard(tray),
                new EarlierRequestsCard(requests.in(week.consultant().id())),
                new WeekFigures(week));
        side.addClassName("day-side");
        var columns = new Div(main, side);
        columns.addClassName("day-columns");
        return columns;
    }

    private MonthPlan month(WeekPlan week, DayAddress address) {
        return consultantDay
                .month(week.consultant().id(), YearMonth.from(address.date()))
                .orElseThrow(NotFoundException::new);
    }

    private String cardTitle(DayPlan day, DayAddress address) {
        return address.consultant() == null
                ? getTranslation("appointments.day.mine")
                : getTranslation("appointments.day.of", day.consultant().name().full());
    }

    private void showNoCalendar() {
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.day.menu")),
                        new EmptyState(
                                IconName.CALENDAR,
                                getTranslation("appointments.day.noCalendarTitle"),
                                getTranslation("appointments.day.noCalendarText")));
    }
}

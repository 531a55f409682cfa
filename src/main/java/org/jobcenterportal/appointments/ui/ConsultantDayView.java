package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.appointments.Conflict;
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
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PageHeader;

/** F40, S5: the equality officer looks at her day and her week, and notes what became of each consultation. */
@Route(value = AppointmentLinks.DAY, layout = StaffLayout.class)
@Menu(title = "appointments.day.menu", icon = "CALENDAR", order = 20)
@RolesAllowed(Roles.EQUALITY_OFFICER)
class ConsultantDayView extends Composite<Div> implements BeforeEnterObserver, NotingDesk.Screen, ConflictWork.Screen {

    private final ConsultantDay consultantDay;
    private final ConflictDesk conflictDesk;
    private final NominationTray tray;
    private final Nominations nominations;
    private final EarlierRequests requests;
    private final Clock clock;
    private final NotingDesk noting;
    private final ConflictWork conflictWork;
    private final Div below = new Div();
    private final MeetingSearch search;
    private DayAddress address;
    private Div main = new Div();

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
        this.noting = new NotingDesk(this, consultantDay);
        this.conflictWork = new ConflictWork(conflictDesk, this);
        this.search = new MeetingSearch(consultantDay);
        this.address = DayAddress.read(QueryParameters.empty(), OfficeTime.dayOf(clock.instant()));
        below.addClassName("stack");
        getContent().addClassNames("consultant-day", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = DayAddress.read(event.getLocation().getQueryParameters(), OfficeTime.dayOf(clock.instant()));
        var week = week();
        if (week.isEmpty() && address.consultant() != null) {
            throw new NotFoundException();
        }
        getContent().removeAll();
        week.ifPresentOrElse(this::show, this::showNoCalendar);
    }

    @Override
    public void drawAgain() {
        week().ifPresentOrElse(this::showBelow, () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)));
    }

    @Override
    public void focusDay() {
        BrowserActions.focusWhenDrawn(main);
    }

    @Override
    public void goOnAfter(Conflict done) {
        drawAgain();
        below.getChildren()
                .filter(ConflictNotice.class::isInstance)
                .map(ConflictNotice.class::cast)
                .findFirst()
                .ifPresentOrElse(ConflictNotice::focus, this::focusDay);
    }

    @Override
    public void goBackTo(Conflict open) {
        goOnAfter(open);
    }

    private Optional<WeekPlan> week() {
        var consultant = address.consultant();
        return consultant == null ? consultantDay.week(address.date()) : consultantDay.week(consultant, address.date());
    }

    private void show(WeekPlan week) {
        var today = OfficeTime.dayOf(clock.instant());
        getContent()
                .add(
                        new DayHeader(address, consultantDay.calendars(), week, today, search),
                        new PrintHead(week.consultant()),
                        below);
        showBelow(week);
    }

    private void showBelow(WeekPlan week) {
        var now = clock.instant();
        below.removeAll();
        var day = week.days().stream()
                .filter(plan -> plan.date().equals(address.date()))
                .findFirst()
                .orElseGet(() -> new DayPlan(week.consultant(), address.date(), true, List.of()));
        var conflicts = new DayConflicts(conflictDesk.open(week.consultant().id()));
        if (address.view() == DayAddress.View.MONTH) {
            below.add(new MonthOverview(month(week), address, now, conflicts));
            return;
        }
        below.add(new WeekOverview(week, address, now, conflicts));
        conflicts
                .first(address.date())
                .map(conflict -> new ConflictNotice(
                        conflict,
                        conflicts,
                        address.date(),
                        conflictWork,
                        AppointmentLinks.timesOf(
                                AppointmentLinks.CONFLICTS, week.consultant().id())))
                .ifPresent(below::add);
        below.add(columns(week, day, conflicts));
    }

    private Component columns(WeekPlan week, DayPlan day, DayConflicts conflicts) {
        main = new Div(
                switch (address.view()) {
                    case DAY -> new DayCard(cardTitle(day), day, clock.instant(), noting, conflicts);
                    case WEEK, MONTH -> new WeekListing(week, noting);
                    case LIST -> new DayListing(day, noting);
                });
        main.addClassName("day-main");
        main.getElement().setAttribute("tabindex", "-1");
        var side = new Div(
                new CallBackCard(consultantDay.callBacks(week.consultant().id()), noting),
                new OpenNominationsCard(tray, nominations, OfficeTime.dayOf(clock.instant())),
                new WantedTimesCard(tray),
                new EarlierRequestsCard(requests.in(week.consultant().id())),
                new WeekFigures(week));
        side.addClassName("day-side");
        var columns = new Div(main, side);
        columns.addClassName("day-columns");
        columns.setClassName("whole", address.view() == DayAddress.View.WEEK);
        return columns;
    }

    private MonthPlan month(WeekPlan week) {
        return consultantDay
                .month(week.consultant().id(), YearMonth.from(address.date()))
                .orElseThrow(NotFoundException::new);
    }

    private String cardTitle(DayPlan day) {
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

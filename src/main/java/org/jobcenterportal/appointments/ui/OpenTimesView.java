package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.appointments.AvailabilityRule;
import org.jobcenterportal.appointments.ExtraTimeDraft;
import org.jobcenterportal.appointments.OwnTimes;
import org.jobcenterportal.appointments.TimesOverview;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.StaffLayout;
import org.jobcenterportal.uikit.PageHeader;

/** F40, S7: a consultant opens times on a single day; the address may say which day and which hours. */
@Route(value = AppointmentLinks.OPEN, layout = StaffLayout.class)
@RolesAllowed(Roles.EQUALITY_OFFICER)
class OpenTimesView extends Composite<Div> implements BeforeEnterObserver {

    private static final LocalTime USUAL_START = LocalTime.of(9, 0);
    private static final LocalTime USUAL_END = LocalTime.NOON;
    private static final Duration USUAL_GRID = Duration.ofHours(1);

    private final OwnTimes times;
    private final Clock clock;

    OpenTimesView(OwnTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
        getContent().addClassNames("own-times", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.times.open.title"))
                                .lead(getTranslation("appointments.times.open.lead")),
                        form(KeptTimes.get(times, parameters), parameters));
    }

    private TimesForm form(TimesOverview overview, QueryParameters parameters) {
        var consultant = overview.consultant().id();
        var today = OfficeTime.dayOf(clock.instant());
        var like = overview.rules().stream().findFirst();
        var fields = new TimesFields(this);
        var day = fields.day("day", day(parameters).orElse(today));
        var from = fields.time("from", time(parameters, AppointmentLinks.FROM).orElse(USUAL_START));
        var until =
                fields.time("until", time(parameters, AppointmentLinks.UNTIL).orElse(USUAL_END));
        var venue = fields.venue(
                overview.venues(), like.map(AvailabilityRule::venue).orElse(null));
        var ways = fields.ways(like.map(AvailabilityRule::ways).orElse(Set.of(Way.ON_SITE)));
        var grid = fields.grid(like.map(AvailabilityRule::grid).orElse(USUAL_GRID));
        return TimesForm.backToTimes(this, "open.title", consultant, form -> {
                    var draft = new ExtraTimeDraft(
                            venue.getValue().id(),
                            ways.getValue(),
                            Objects.requireNonNull(day.getValue()),
                            Objects.requireNonNull(from.getValue()),
                            Objects.requireNonNull(until.getValue()),
                            grid.getValue());
                    new TimesSubmission<>(form, consultant, day, venue)
                            .answer(
                                    times.open(consultant, draft),
                                    ui -> AppointmentLinks.openDay(
                                            ui, new DayAddress(draft.day(), DayAddress.View.DAY, consultant)));
                })
                .check(day, () -> TimesChecks.notPast(fields, day.getValue(), today))
                .check(from, () -> TimesChecks.quarter(fields, from.getValue()))
                .check(until, () -> TimesChecks.end(fields, from.getValue(), until.getValue()))
                .check(venue, () -> TimesChecks.present(fields, venue.getValue(), "venue"))
                .check(ways, () -> TimesChecks.any(fields, ways.getValue()))
                .with(day, from, until, venue, ways, grid);
    }

    private static Optional<LocalDate> day(QueryParameters parameters) {
        return parameters.getSingleParameter(AppointmentLinks.DATE).flatMap(DayAddress::date);
    }

    private static Optional<LocalTime> time(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).flatMap(OpenTimesView::time);
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text)).filter(TimesFields::isQuarter);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

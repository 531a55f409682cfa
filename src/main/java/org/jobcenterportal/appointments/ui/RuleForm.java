package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jobcenterportal.appointments.AvailabilityRule;
import org.jobcenterportal.appointments.RuleDraft;
import org.jobcenterportal.appointments.TimesOutcome;
import org.jobcenterportal.appointments.TimesOverview;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.organisation.VenueDetails;
import org.jspecify.annotations.Nullable;

/** Times that repeat every week: which day, from when until when, where, in which ways, and since when. */
class RuleForm extends Composite<Div> {

    private static final Duration USUAL_GRID = Duration.ofHours(1);

    private final TimesFields fields = new TimesFields(this);
    private final TimesOverview overview;
    private final Function<RuleDraft, TimesOutcome> send;
    private final Select<DayOfWeek> weekday;
    private final TimePicker from;
    private final TimePicker until;
    private final Select<VenueDetails> venue;
    private final CheckboxGroup<Way> ways;
    private final Select<Duration> grid;
    private final DatePicker validFrom;
    private final DatePicker validUntil;

    /** @param rule what it is now, or none for new times */
    RuleForm(
            TimesOverview overview,
            @Nullable AvailabilityRule rule,
            LocalDate today,
            Function<RuleDraft, TimesOutcome> send) {
        this.overview = overview;
        this.send = send;
        var like = Optional.ofNullable(rule).or(() -> overview.rules().stream().findFirst());
        weekday = fields.weekday(rule == null ? DayOfWeek.MONDAY : rule.weekday());
        from = fields.time("from", rule == null ? null : rule.from());
        until = fields.time("until", rule == null ? null : rule.until());
        venue = fields.venue(
                overview.venues(), like.map(AvailabilityRule::venue).orElse(null));
        ways = fields.ways(like.map(AvailabilityRule::ways).orElse(Set.of(Way.ON_SITE)));
        grid = fields.grid(like.map(AvailabilityRule::grid).orElse(USUAL_GRID));
        validFrom =
                fields.day("validFrom", rule == null || rule.validFrom().isBefore(today) ? today : rule.validFrom());
        validUntil = fields.day("validUntil", rule == null ? null : rule.validUntil());
        getContent()
                .add(TimesForm.backToTimes(this, "save", overview.consultant().id(), this::submit)
                        .check(from, () -> TimesChecks.quarter(fields, from.getValue()))
                        .check(until, () -> TimesChecks.end(fields, from.getValue(), until.getValue()))
                        .check(venue, () -> TimesChecks.present(fields, venue.getValue(), "venue"))
                        .check(ways, () -> TimesChecks.any(fields, ways.getValue()))
                        .check(validFrom, () -> TimesChecks.notPast(fields, validFrom.getValue(), today))
                        .check(
                                validUntil,
                                () -> TimesChecks.lastDay(fields, validFrom.getValue(), validUntil.getValue()))
                        .with(weekday, from, until, venue, ways, grid, validFrom, validUntil));
    }

    private void submit(TimesForm form) {
        var consultant = overview.consultant().id();
        var draft = new RuleDraft(
                venue.getValue().id(),
                ways.getValue(),
                weekday.getValue(),
                time(from),
                time(until),
                grid.getValue(),
                Objects.requireNonNull(validFrom.getValue()),
                validUntil.getValue());
        new TimesSubmission<>(form, consultant, from, venue)
                .answer(send.apply(draft), ui -> AppointmentLinks.openTimes(ui, consultant));
    }

    private static LocalTime time(TimePicker field) {
        return Objects.requireNonNull(field.getValue());
    }
}

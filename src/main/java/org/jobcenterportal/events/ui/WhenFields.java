package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.events.EventDraft;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jspecify.annotations.Nullable;

/** When an event is, until when one can sign up, and when what is left of quotas is released. */
class WhenFields extends Composite<Div> {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final DayPicker day;
    private final TimePicker from = time("from");
    private final TimePicker until = time("until");
    private final DayPicker endsOn;
    private final TimePicker endsAt = time("sign-up-time");
    private final DayPicker releasedOn;
    private final TimePicker releasedAt = time("release-time");
    private final Div release = new Div();

    WhenFields(LocalDate today) {
        var last = today.plusYears(2);
        day = new DayPicker(getTranslation("events.form.day"), today.minusYears(1), last);
        endsOn = new DayPicker(getTranslation("events.form.sign-up-day"), today.minusYears(1), last);
        endsOn.setHelperText(getTranslation("events.form.sign-up-hint"));
        releasedOn = new DayPicker(getTranslation("events.form.release-day"), today.minusYears(1), last);
        releasedOn.setHelperText(getTranslation("events.form.release-hint"));
        var fields = new Div(day, from, until, endsOn, endsAt);
        fields.addClassName("event-when");
        release.add(releasedOn, releasedAt);
        release.addClassName("event-when");
        getContent().add(fields);
    }

    /** Where the fields of the release stand: beside the quotas. */
    Div release() {
        return release;
    }

    /** Places of teams are never released, so that counters stay open. */
    void offerRelease(boolean isOffered) {
        release.setVisible(isOffered);
    }

    void keep(Typed typed) {
        typed.day("day", day);
        typed.time("from", from);
        typed.time("until", until);
        typed.day("sign-up-day", endsOn);
        typed.time("sign-up-time", endsAt);
        typed.day("release-day", releasedOn);
        typed.time("release-time", releasedAt);
    }

    void show(EventDraft draft, boolean isReleased) {
        day.setValue(draft.when().day());
        from.setValue(OfficeTime.timeOf(draft.when().start()));
        until.setValue(OfficeTime.timeOf(draft.when().end()));
        var isAtTheStart = draft.registrationEnds().equals(draft.when().start());
        endsOn.setValue(isAtTheStart ? null : OfficeTime.dayOf(draft.registrationEnds()));
        endsAt.setValue(isAtTheStart ? null : OfficeTime.timeOf(draft.registrationEnds()));
        var at = draft.quotasReleaseAt();
        releasedOn.setValue(at == null ? null : OfficeTime.dayOf(at));
        releasedAt.setValue(at == null ? null : OfficeTime.timeOf(at));
        releasedOn.setReadOnly(isReleased);
        releasedAt.setReadOnly(isReleased);
    }

    TimeSlot when() {
        return new TimeSlot(instant(day.getValue(), from.getValue()), instant(day.getValue(), until.getValue()));
    }

    /** The beginning itself where nobody says otherwise. */
    Instant registrationEnds() {
        return endsOn.getValue() == null
                ? when().start()
                : instant(endsOn.getValue(), endsAt.getValue() == null ? LocalTime.NOON : endsAt.getValue());
    }

    @Nullable
    Instant releasedAt() {
        return releasedOn.getValue() == null
                ? null
                : instant(
                        releasedOn.getValue(), releasedAt.getValue() == null ? LocalTime.NOON : releasedAt.getValue());
    }

    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        List.of(day, endsOn, releasedOn).forEach(field -> field.setInvalid(false));
        List.of(from, until, endsAt, releasedAt).forEach(field -> field.setInvalid(false));
        if (day.getValue() == null) {
            errors.add(EventWords.wrong(day, "events.form.day-missing"));
        }
        if (from.getValue() == null) {
            errors.add(EventWords.wrong(from, "events.form.time-missing"));
        } else if (until.getValue() == null || !until.getValue().isAfter(from.getValue())) {
            errors.add(EventWords.wrong(until, "events.form.until-before"));
        } else if (day.getValue() != null) {
            if (OfficeTime.instantOf(day.getValue(), from.getValue()).isEmpty()
                    || !when(day.getValue())
                            .start()
                            .isBefore(when(day.getValue()).end())) {
                errors.add(EventWords.wrong(from, "events.form.no-such-hour"));
            } else {
                deadlines(errors);
            }
        }
        return errors;
    }

    /** The service says that it lies in the past. */
    FieldError tooLate() {
        return EventWords.wrong(day, "events.form.too-late");
    }

    private void deadlines(List<FieldError> errors) {
        if (registrationEnds().isAfter(when().start())) {
            errors.add(EventWords.wrong(endsOn, "events.form.sign-up-after"));
        }
        var at = releasedAt();
        if (release.isVisible() && at != null && at.isAfter(registrationEnds())) {
            errors.add(EventWords.wrong(releasedOn, "events.form.release-after"));
        }
    }

    private TimeSlotOrNone when(LocalDate on) {
        return new TimeSlotOrNone(instant(on, from.getValue()), instant(on, until.getValue()));
    }

    private record TimeSlotOrNone(Instant start, Instant end) {}

    private static Instant instant(LocalDate on, LocalTime at) {
        return on.atTime(at).atZone(OfficeTime.ZONE).toInstant();
    }

    private TimePicker time(String key) {
        var picker = new TimePicker(getTranslation("events.form." + key));
        picker.setStep(STEP);
        picker.setLocale(Locale.GERMANY);
        return picker;
    }
}

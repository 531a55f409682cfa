package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jobcenterportal.appointments.Absence;
import org.jobcenterportal.appointments.AvailabilityRule;
import org.jobcenterportal.appointments.TimesOutcome;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.uikit.Formats;

/** How times are called on the screens about them. */
final class TimesWords {

    private final Component screen;

    TimesWords(Component screen) {
        this.screen = screen;
    }

    String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL_STANDALONE, UI.getCurrent().getLocale());
    }

    String way(Way way) {
        return screen.getTranslation("enum.Way." + way);
    }

    String ways(Collection<Way> ways) {
        return ways.stream().sorted().map(this::way).collect(Collectors.joining(", "));
    }

    String place(VenueDetails venue) {
        return venue.room() == null
                ? venue.name()
                : screen.getTranslation("appointments.place.room", venue.name(), venue.room());
    }

    /** "9:00 bis 12:00 Uhr". */
    String span(LocalTime from, LocalTime until) {
        var formats = Formats.here();
        return screen.getTranslation("uikit.format.time-span", formats.bareTime(from), formats.bareTime(until));
    }

    /** From when until when a rule holds, as far as that is not "always". */
    String validity(AvailabilityRule rule, LocalDate today) {
        var formats = Formats.here();
        var until = rule.validUntil();
        boolean begins = rule.validFrom().isAfter(today);
        if (begins && until != null) {
            return text("validFromUntil", formats.dateWithYear(rule.validFrom()), formats.dateWithYear(until));
        }
        if (begins) {
            return text("validFrom", formats.dateWithYear(rule.validFrom()));
        }
        return until == null ? "" : text("validUntil", formats.dateWithYear(until));
    }

    /** "Fr, 4. Dezember" or "Fr, 4. bis Mo, 7. Dezember", with times where it is no whole day. */
    String stretch(Absence absence) {
        return stretch(absence.slot(), absence.isWholeDays());
    }

    String stretch(TimeSlot slot, boolean wholeDays) {
        var formats = Formats.here();
        if (!wholeDays) {
            return slot.day().equals(OfficeTime.dayOf(slot.end()))
                    ? formats.weekdayDate(slot.day()) + ", " + formats.timeSpan(slot)
                    : text("fromTo", formats.shortMoment(slot.start()), formats.shortMoment(slot.end()));
        }
        var last = OfficeTime.dayOf(slot.end().minusSeconds(1));
        return slot.day().equals(last)
                ? formats.weekdayDate(last)
                : text("fromTo", formats.weekdayDate(slot.day()), formats.weekdayDate(last));
    }

    /** What happened, in one sentence. */
    String outcome(TimesOutcome outcome) {
        var formats = Formats.here();
        return switch (outcome) {
            case TimesOutcome.Done(var conflicts) -> text("done", conflicts);
            case TimesOutcome.Overlapping(var day, var from, var until) ->
                text("refused.overlapping", span(from, until), formats.weekdayDate(day));
            case TimesOutcome.Absent(var slot) -> text("refused.absent", stretch(slot, false));
            case TimesOutcome.VenueClosed(var day) -> text("refused.venueClosed", formats.weekdayDate(day));
            case TimesOutcome.OutsideOfTimes(var weekday, var hours) ->
                hours.isEmpty()
                        ? text("refused.noTimes", weekday(weekday))
                        : text(
                                "refused.outside",
                                weekday(weekday),
                                hours.stream()
                                        .map(each -> span(each.from(), each.until()))
                                        .collect(Collectors.joining(", ")));
            case TimesOutcome.InThePast() -> text("refused.past");
            case TimesOutcome.ChangedMeanwhile() -> text("refused.changed");
            case TimesOutcome.NotFound() -> text("refused.notFound");
        };
    }

    private String text(String name, Object... arguments) {
        return screen.getTranslation("appointments.times." + name, arguments);
    }
}

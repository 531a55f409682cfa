package org.jobcenterportal.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row, both ends included.
 *
 * @param until the last day; none while it goes on
 */
public record DateSpan(LocalDate from, @Nullable LocalDate until) {

    public DateSpan {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A span has a day at least: " + from + " to " + until);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** How many days; only a span that has ended has a length. */
    long days() {
        if (until == null) {
            throw new IllegalStateException("A span that goes on has no length yet");
        }
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** The days that both have. */
    Optional<DateSpan> within(DateSpan other) {
        var first = from.isAfter(other.from) ? from : other.from;
        var last = until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
        return last != null && last.isBefore(first) ? Optional.empty() : Optional.of(new DateSpan(first, last));
    }

    /** Whether the other begins at the latest on the day after this one ends. */
    boolean reaches(DateSpan other) {
        return until == null || !other.from.isAfter(until.plusDays(1));
    }

    DateSpan joinedWith(DateSpan other) {
        var goesOn = until == null || other.until == null;
        return new DateSpan(
                from.isBefore(other.from) ? from : other.from,
                goesOn ? null : until.isAfter(other.until) ? until : other.until);
    }
}

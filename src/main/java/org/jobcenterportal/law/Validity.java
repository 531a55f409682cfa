package org.jobcenterportal.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On which days a version of a rule is the law, both ends included.
 *
 * @param from the first day; none for what is older than the oldest text that was read
 * @param until the last day; none for what holds until further notice
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public Validity {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A rule holds for a day at least: " + from + " to " + until);
        }
    }

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether this ends before the other begins. */
    boolean isBefore(Validity other) {
        return until != null && other.from != null && until.isBefore(other.from);
    }

    /** Whether the other begins on the day after this one ends. */
    boolean meets(Validity other) {
        return until != null && until.plusDays(1).equals(other.from);
    }
}

package org.jobcenterportal.profile;

import org.jspecify.annotations.Nullable;

/**
 * What was agreed about work and health. A kind and never words: no diagnosis can be written here, and nobody has to
 * tell one (trap 13).
 *
 * @param hours how many hours a day at most, where the hours are limited
 */
public record WorkRestriction(
        RestrictionKind kind, @Nullable Integer hours) implements Comparable<WorkRestriction> {

    public static final int FEWEST_HOURS = 3;
    public static final int MOST_HOURS = 12;

    public WorkRestriction {
        if ((kind == RestrictionKind.LIMITED_HOURS) != (hours != null)) {
            throw new IllegalArgumentException("Limited hours say how many, and nothing else does");
        }
        if (hours != null && (hours < FEWEST_HOURS || hours > MOST_HOURS)) {
            throw new IllegalArgumentException("Who can work does so for " + FEWEST_HOURS + " hours a day at least");
        }
    }

    @Override
    public int compareTo(WorkRestriction other) {
        return kind.compareTo(other.kind);
    }
}

package org.jobcenterportal.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much and when somebody wishes to work.
 *
 * @param hours a week; nothing if that is open
 * @param dayParts when; without any, at all times
 */
public record WorkingTime(Extent extent, @Nullable Integer hours, Set<DayPart> dayParts) {

    public static final int MOST_HOURS = 48;

    /** Nobody has asked yet. */
    public static final WorkingTime UNKNOWN = new WorkingTime(Extent.UNKNOWN, null, Set.of());

    /** How much. */
    public enum Extent {
        UNKNOWN,
        FULL_TIME,
        PART_TIME,
        EITHER
    }

    /** When. */
    public enum DayPart {
        /** Before eight. */
        EARLY,
        MORNING,
        AFTERNOON,
        EVENING,
        NIGHT,
        WEEKEND
    }

    public WorkingTime {
        dayParts = Set.copyOf(dayParts);
        if (hours != null && (hours < 1 || hours > MOST_HOURS)) {
            throw new IllegalArgumentException("A week of work has 1 to " + MOST_HOURS + " hours");
        }
    }
}

package org.jobcenterportal.appointments;

import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jobcenterportal.kernel.OfficeTime;

/** When somebody can come: many have children at home for one half of the day. */
public enum PartOfDay {
    ANY,
    MORNING,
    AFTERNOON;

    /** All parts that have some time in common with this one. */
    Set<PartOfDay> meeting() {
        return this == ANY ? EnumSet.allOf(PartOfDay.class) : EnumSet.of(ANY, this);
    }

    boolean includes(Instant start) {
        return switch (this) {
            case ANY -> true;
            case MORNING -> isBeforeNoon(start);
            case AFTERNOON -> !isBeforeNoon(start);
        };
    }

    private static boolean isBeforeNoon(Instant start) {
        return OfficeTime.timeOf(start).isBefore(LocalTime.NOON);
    }
}

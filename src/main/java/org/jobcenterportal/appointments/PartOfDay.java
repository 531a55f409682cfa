package org.jobcenterportal.appointments;

import java.time.Instant;
import java.time.LocalTime;
import org.jobcenterportal.kernel.OfficeTime;

/** When somebody can come: many have children at home for one half of the day. */
public enum PartOfDay {
    ANY,
    MORNING,
    AFTERNOON;

    boolean includes(Instant start) {
        boolean beforeNoon = OfficeTime.timeOf(start).isBefore(LocalTime.NOON);
        return switch (this) {
            case ANY -> true;
            case MORNING -> beforeNoon;
            case AFTERNOON -> !beforeNoon;
        };
    }
}

package org.jobcenterportal.attendance;

import java.time.Instant;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;

/** Whether somebody who was expected at an event was there. */
public enum AttendanceState {
    /** Is expected; says nothing yet. */
    EXPECTED,
    /** Was there, whenever on the day she arrived (F67). */
    ATTENDED,
    /** Was there and went before the end. */
    LEFT_EARLY,
    /** Said beforehand or on the day that she cannot come. */
    EXCUSED,
    /** Was not there; never before the day is over. */
    NO_SHOW;

    /** Whether it counts as having come. */
    public boolean counts() {
        return this == ATTENDED || this == LEFT_EARLY;
    }

    /** How it stands now: whoever is still expected when the day is over was not there. */
    public AttendanceState at(Instant now, TimeSlot event) {
        return this == EXPECTED && isDayOver(now, event) ? NO_SHOW : this;
    }

    /** What may be recorded at the door; everything else is a correction. */
    boolean mayBecome(AttendanceState next) {
        return switch (next) {
            case ATTENDED -> this == EXPECTED || this == EXCUSED || this == LEFT_EARLY;
            case LEFT_EARLY -> this == ATTENDED;
            case EXCUSED -> this == EXPECTED;
            case EXPECTED -> this == ATTENDED || this == LEFT_EARLY || this == EXCUSED;
            case NO_SHOW -> false;
        };
    }

    /** Whether the last day of the event is over in the office. */
    public static boolean isDayOver(Instant now, TimeSlot event) {
        return OfficeTime.dayOf(now).isAfter(OfficeTime.dayOf(event.end()));
    }

    /** Whether somebody can come to the event now: on its days, from midnight to midnight. */
    public static boolean isDayOf(Instant time, TimeSlot event) {
        return !OfficeTime.dayOf(time).isBefore(OfficeTime.dayOf(event.start())) && !isDayOver(time, event);
    }
}

package org.jobcenterportal.invitations;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.kernel.OfficeTime;

/**
 * While an event takes place: which children need somebody then. The check counts by it and a yes books by it, so that what
 * was promised is there.
 *
 * @param isWorkingDay whether nurseries and schools are open on that day
 */
record Meanwhile(LocalDate day, LocalTime starts, LocalTime ends, boolean isWorkingDay) {

    /** From this birthday on a child may be alone for the length of an event. */
    private static final int ALONE_FROM = 10;

    /** From the nursery to the event, and back. */
    private static final Duration WAY = Duration.ofMinutes(30);

    static Meanwhile of(EventCard event, boolean isWorkingDay) {
        return new Meanwhile(
                event.when().day(),
                OfficeTime.timeOf(event.when().start()),
                OfficeTime.timeOf(event.when().end()),
                isWorkingDay);
    }

    /** What a child needs while its parent sits in an event. */
    enum Need {
        /** It is old enough, or looked after elsewhere. */
        NOTHING,
        /** Nobody looks after it on any day. */
        NO_PLACE,
        /** Somebody does, and not at this time. */
        OTHER_HOURS,
        /** Somebody does, and nobody knows when. */
        HOURS_UNKNOWN;

        /** Whether it needs a place beside the event. */
        boolean isForCare() {
            return this == NO_PLACE || this == OTHER_HOURS;
        }
    }

    Need need(Guest.Child child) {
        if (!isYounger(child, ALONE_FROM)) {
            return Need.NOTHING;
        }
        var care = child.care();
        if (care == null || !care.hasPlaceOn(day)) {
            return Need.NO_PLACE;
        }
        if (!isWorkingDay) {
            return Need.OTHER_HOURS;
        }
        if (care.starts() == null || care.ends() == null) {
            return Need.HOURS_UNKNOWN;
        }
        return isLookedAfter(care) ? Need.NOTHING : Need.OTHER_HOURS;
    }

    /** Whether a child has not had this birthday yet. */
    boolean isYounger(Guest.Child child, int years) {
        return child.born().plusYears(years).isAfter(day);
    }

    /** How old a child is on the day. */
    int months(Guest.Child child) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(child.born(), day));
    }

    private boolean isLookedAfter(CareSituation care) {
        return Stream.of(Duration.between(care.starts(), starts), Duration.between(ends, care.ends()))
                .allMatch(gap -> gap.compareTo(WAY) >= 0);
    }
}

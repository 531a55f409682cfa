package org.jobcenterportal.appointments;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * When a consultant offers times on a weekday, where and in which ways.
 *
 * <p>A rule is never edited: a change ends this edition and begins the next of the same series, so that what was booked
 * under it stays explainable.
 *
 * @param grid how far apart consultations may begin
 * @param validUntil the last day, or open
 */
public record AvailabilityRule(
        UUID id,
        UUID series,
        int edition,
        StaffId consultant,
        VenueId venue,
        Set<Way> ways,
        DayOfWeek weekday,
        LocalTime from,
        LocalTime until,
        Duration grid,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    public AvailabilityRule {
        ways = Set.copyOf(ways);
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("A rule offers at least one way");
        }
        if (edition < 1) {
            throw new IllegalArgumentException("The first edition is 1");
        }
        if (!from.isBefore(until) || !isQuarter(from) || !isQuarter(until)) {
            throw new IllegalArgumentException("A rule goes from one quarter of an hour to a later one");
        }
        if (!grid.isPositive() || grid.toSeconds() % QUARTER.toSeconds() != 0) {
            throw new IllegalArgumentException("Consultations begin on quarters of an hour");
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("A rule does not end before it begins");
        }
    }

    boolean appliesOn(LocalDate day) {
        return day.getDayOfWeek() == weekday
                && !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil));
    }

    /**
     * The times of a length that could be offered on a day. A start that the change to summer time skips is left out;
     * in the hour that exists twice the earlier start is meant.
     */
    List<TimeSlot> slotsOn(LocalDate day, Duration length) {
        var slots = new ArrayList<TimeSlot>();
        if (appliesOn(day)) {
            var end = endOn(day);
            long step = grid.toMinutes();
            for (long minute = minutes(from); minute < minutes(until); minute += step) {
                OfficeTime.instantOf(day, LocalTime.ofSecondOfDay(minute * 60))
                        .map(start -> TimeSlot.of(start, length))
                        .filter(slot -> !slot.end().isAfter(end))
                        .ifPresent(slots::add);
            }
        }
        return slots;
    }

    /** Whether both would offer the same hours on some day. */
    boolean overlaps(AvailabilityRule other) {
        return firstDayTogether(other) != null;
    }

    /** The first day on which both would offer the same hours. */
    @Nullable
    LocalDate firstDayTogether(AvailabilityRule other) {
        if (weekday != other.weekday || !from.isBefore(other.until) || !other.from.isBefore(until)) {
            return null;
        }
        var day = (validFrom.isAfter(other.validFrom) ? validFrom : other.validFrom)
                .with(TemporalAdjusters.nextOrSame(weekday));
        return appliesOn(day) && other.appliesOn(day) ? day : null;
    }

    /** This edition, ended. */
    AvailabilityRule endingOn(LocalDate lastDay) {
        return new AvailabilityRule(
                id, series, edition, consultant, venue, ways, weekday, from, until, grid, validFrom, lastDay);
    }

    /** The whole stretch on a day to which the rule applies; none if the change to summer time swallows it. */
    @Nullable
    TimeSlot stretchOn(LocalDate day) {
        var start = day.atTime(from).atZone(OfficeTime.ZONE).toInstant();
        var end = endOn(day);
        return start.isBefore(end) ? new TimeSlot(start, end) : null;
    }

    private Instant endOn(LocalDate day) {
        return day.atTime(until).atZone(OfficeTime.ZONE).toInstant();
    }

    private static long minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static boolean isQuarter(LocalTime time) {
        return time.toSecondOfDay() % QUARTER.toSeconds() == 0 && time.getNano() == 0;
    }
}

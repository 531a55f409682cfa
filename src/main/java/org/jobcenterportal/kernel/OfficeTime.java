package org.jobcenterportal.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The clock on the office's wall: the only place that names the time zone. Storage is always UTC. */
public final class OfficeTime {

    /** The time zone of the office. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private OfficeTime() {}

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    public static LocalTime timeOf(Instant instant) {
        return instant.atZone(ZONE).toLocalTime();
    }

    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZONE);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /**
     * The instant of a wall-clock time, or empty for a time that the change to summer time skips. In the hour that
     * exists twice the earlier one is meant.
     */
    public static Optional<Instant> instantOf(LocalDate day, LocalTime time) {
        var wall = LocalDateTime.of(day, time);
        var offsets = ZONE.getRules().getValidOffsets(wall);
        return offsets.isEmpty() ? Optional.empty() : Optional.of(wall.toInstant(offsets.getFirst()));
    }
}

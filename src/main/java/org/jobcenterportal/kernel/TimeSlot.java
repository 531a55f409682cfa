package org.jobcenterportal.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A stretch of time, start included, end excluded. */
@Embeddable
public record TimeSlot(Instant start, Instant end) implements Serializable {

    public TimeSlot {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A slot must start before it ends");
        }
    }

    public static TimeSlot of(Instant start, Duration length) {
        return new TimeSlot(start, start.plus(length));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    public boolean overlaps(TimeSlot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(TimeSlot other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public boolean contains(Instant time) {
        return !time.isBefore(start) && time.isBefore(end);
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(end);
    }

    /** The day in Kassel on which the slot starts. */
    public LocalDate day() {
        return OfficeTime.dayOf(start);
    }
}

package org.jobcenterportal.citizens;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/** A stretch of a weekday in which somebody can be called safely (F7); without any, every time will do. */
@Embeddable
public record ContactTime(@Enumerated(EnumType.STRING) DayOfWeek weekday, LocalTime starts, LocalTime ends)
        implements Comparable<ContactTime>, Serializable {

    private static final Comparator<ContactTime> BY_WEEKDAY_AND_TIME = Comparator.comparing(ContactTime::weekday)
            .thenComparing(ContactTime::starts)
            .thenComparing(ContactTime::ends);

    public ContactTime {
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("A contact time starts before it ends");
        }
    }

    @Override
    public int compareTo(ContactTime other) {
        return BY_WEEKDAY_AND_TIME.compare(this, other);
    }
}

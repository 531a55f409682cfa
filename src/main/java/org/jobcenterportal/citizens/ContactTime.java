package org.jobcenterportal.citizens;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A stretch of a weekday in which somebody can be called safely (F7); without any, every time will do. */
@Embeddable
public record ContactTime(@Enumerated(EnumType.STRING) DayOfWeek weekday, LocalTime starts, LocalTime ends)
        implements Serializable {

    public ContactTime {
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("A contact time starts before it ends");
        }
    }
}

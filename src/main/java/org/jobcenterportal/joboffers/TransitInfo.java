package org.jobcenterportal.joboffers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** How to get there by bus or tram, as a dated source says. */
@Embeddable
public record TransitInfo(
        @Column(name = "stop_name") String stop,
        @Column(name = "stop_minutes") int minutesOnFoot,
        @Column(name = "first_ride") LocalTime firstRide,
        @Column(name = "transit_as_of") LocalDate asOf,
        @Column(name = "transit_source") String source)
        implements Serializable {

    public TransitInfo {
        if (stop.isBlank() || stop.length() > 80 || source.isBlank() || source.length() > 160) {
            throw new IllegalArgumentException("A stop has 1 to 80 characters, a source 1 to 160");
        }
        if (minutesOnFoot < 0) {
            throw new IllegalArgumentException("Nobody walks a negative time");
        }
    }
}

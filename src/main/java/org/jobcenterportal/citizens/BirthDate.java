package org.jobcenterportal.citizens;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The day on which somebody was born, from which every age is counted (§§ 187, 188 BGB). */
@Embeddable
public record BirthDate(LocalDate value) implements Serializable {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    public BirthDate {
        if (value.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("Nobody alive was born before " + EARLIEST);
        }
    }

    /** Completed years of life at the beginning of a day. */
    public int ageInYearsOn(LocalDate day) {
        return Math.toIntExact(ChronoUnit.YEARS.between(value, day));
    }

    /** Completed months of life at the beginning of a day. */
    public int ageInMonthsOn(LocalDate day) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(value, day));
    }
}

package org.jobcenterportal.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** From when on, for how many hours a week and as what somebody is hired. */
@Embeddable
public record Hiring(
        LocalDate startsOn,
        BigDecimal hoursPerWeek,

        @Enumerated(EnumType.STRING) @Column(name = "employment")
        Employment employment)
        implements Serializable {

    private static final BigDecimal MOST = BigDecimal.valueOf(48);

    public Hiring {
        if (!isPossible(hoursPerWeek)) {
            throw new IllegalArgumentException("A week of work has more than 0 and at most 48 hours");
        }
    }

    public static boolean isPossible(BigDecimal hours) {
        return hours.signum() > 0 && hours.compareTo(MOST) <= 0;
    }
}

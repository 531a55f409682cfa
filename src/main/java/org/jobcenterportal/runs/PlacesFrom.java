package org.jobcenterportal.runs;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** How many places a run has from a day on. */
@Embeddable
public record PlacesFrom(LocalDate fromDay, int places) implements Serializable {

    public PlacesFrom {
        if (places < 0 || places > 1000) {
            throw new IllegalArgumentException("A run has 0 to 1000 places");
        }
    }
}

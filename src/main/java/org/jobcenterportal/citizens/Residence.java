package org.jobcenterportal.citizens;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;

/** Where somebody lives, and in which district of the city. */
@Embeddable
public record Residence(
        @Embedded PostalAddress address, @Nullable String district) implements Serializable {

    public Residence {
        if (district != null && (district.isBlank() || district.length() > 60)) {
            throw new IllegalArgumentException("A district has 1 to 60 characters");
        }
    }
}

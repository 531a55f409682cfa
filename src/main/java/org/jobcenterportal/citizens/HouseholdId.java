package org.jobcenterportal.citizens;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a household (Bedarfsgemeinschaft). */
@Embeddable
public record HouseholdId(UUID value) implements Identifier {

    public static HouseholdId next() {
        return new HouseholdId(Identifier.nextValue());
    }
}

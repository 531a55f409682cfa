package org.jobcenterportal.seats;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of places of several contingents that belong together. */
public record BundleId(UUID value) implements Identifier {

    public static BundleId next() {
        return new BundleId(Identifier.nextValue());
    }
}

package org.jobcenterportal.runs;

import java.io.Serializable;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a run takes place.
 *
 * @param wayThere how one gets there by public transport
 * @param isBarrierFree whether one gets in and around without steps
 */
public record RunPlace(
        String name, PostalAddress address, @Nullable String wayThere, boolean isBarrierFree) implements Serializable {

    public RunPlace {
        if (name.isBlank() || name.length() > 120) {
            throw new IllegalArgumentException("A place's name has 1 to 120 characters");
        }
        if (wayThere != null && (wayThere.isBlank() || wayThere.length() > 300)) {
            throw new IllegalArgumentException("A way there has 1 to 300 characters");
        }
    }
}

package org.jobcenterportal.appointments;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of somebody's wish for an earlier time. */
@Embeddable
record EarlierWishId(UUID value) implements Identifier {

    static EarlierWishId next() {
        return new EarlierWishId(Identifier.nextValue());
    }
}

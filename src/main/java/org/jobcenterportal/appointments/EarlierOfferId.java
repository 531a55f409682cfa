package org.jobcenterportal.appointments;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of an offered earlier time. */
@Embeddable
record EarlierOfferId(UUID value) implements Identifier {

    static EarlierOfferId next() {
        return new EarlierOfferId(Identifier.nextValue());
    }
}

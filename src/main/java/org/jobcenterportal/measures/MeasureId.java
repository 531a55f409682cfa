package org.jobcenterportal.measures;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of an offer of the catalogue. */
@Embeddable
public record MeasureId(UUID value) implements Identifier {

    public static MeasureId next() {
        return new MeasureId(Identifier.nextValue());
    }
}

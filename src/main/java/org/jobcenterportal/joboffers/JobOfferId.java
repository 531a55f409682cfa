package org.jobcenterportal.joboffers;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a job on offer (Stelle). */
@Embeddable
public record JobOfferId(UUID value) implements Identifier {

    public static JobOfferId next() {
        return new JobOfferId(Identifier.nextValue());
    }
}

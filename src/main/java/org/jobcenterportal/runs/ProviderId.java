package org.jobcenterportal.runs;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of whoever runs an offer (Maßnahmeträger). */
@Embeddable
public record ProviderId(UUID value) implements Identifier {

    public static ProviderId next() {
        return new ProviderId(Identifier.nextValue());
    }
}

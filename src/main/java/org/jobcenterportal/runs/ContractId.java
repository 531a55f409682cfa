package org.jobcenterportal.runs;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of what the office has bought from a provider (Los). */
@Embeddable
public record ContractId(UUID value) implements Identifier {

    public static ContractId next() {
        return new ContractId(Identifier.nextValue());
    }
}

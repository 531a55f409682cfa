package org.jobcenterportal.runs;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of one run of an offer (Durchführung). */
@Embeddable
public record RunId(UUID value) implements Identifier {

    public static RunId next() {
        return new RunId(Identifier.nextValue());
    }
}

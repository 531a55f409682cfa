package org.jobcenterportal.eligibility;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a rule of access. */
@Embeddable
public record RuleId(UUID value) implements Identifier {

    public static RuleId next() {
        return new RuleId(Identifier.nextValue());
    }
}

package org.jobcenterportal.citizens;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of the link between an account and a person. */
@Embeddable
record AccountLinkId(UUID value) implements Identifier {

    static AccountLinkId next() {
        return new AccountLinkId(Identifier.nextValue());
    }
}

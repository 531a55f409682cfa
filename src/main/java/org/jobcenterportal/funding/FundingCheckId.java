package org.jobcenterportal.funding;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a pre-check. */
public record FundingCheckId(UUID value) implements Identifier {

    public static FundingCheckId next() {
        return new FundingCheckId(Identifier.nextValue());
    }
}

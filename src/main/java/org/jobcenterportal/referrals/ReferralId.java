package org.jobcenterportal.referrals;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a referral. */
public record ReferralId(UUID value) implements Identifier {

    public static ReferralId next() {
        return new ReferralId(Identifier.nextValue());
    }
}

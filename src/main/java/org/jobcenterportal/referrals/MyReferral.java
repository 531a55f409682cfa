package org.jobcenterportal.referrals;

import java.util.List;
import org.jobcenterportal.mandates.ConsentReceipt;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the person whose it is reads it.
 *
 * @param wording what she would allow, in her language
 * @param consent what she has allowed, where that stands
 */
public record MyReferral(
        Referral referral,
        List<ReferralItem> items,
        String wording,
        @Nullable ConsentReceipt consent) {

    /** Whether it waits for her word. */
    public boolean asksForConsent() {
        return referral.status() == ReferralStatus.DRAFT
                && referral.content().basis() == ReferralBasis.CONSENT
                && consent == null;
    }
}

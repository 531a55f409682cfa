package org.jobcenterportal.referrals;

import java.util.List;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.mandates.ConsentReceipt;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its page shows it.
 *
 * @param items what went along, or what would go
 * @param consent the consent that stands now, where one does
 */
public record ReferralPage(
        Referral referral,
        PersonCard person,
        CustomerNumber number,
        List<ReferralItem> items,
        @Nullable ConsentReceipt consent) {

    /** Whether the data may go now. */
    public boolean mayGo() {
        return referral.content().basis() == ReferralBasis.SOCIAL_TASK || consent != null;
    }
}

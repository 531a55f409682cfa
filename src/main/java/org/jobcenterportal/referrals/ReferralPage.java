package org.jobcenterportal.referrals;

import java.util.List;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.mandates.ConsentReceipt;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its page shows it.
 *
 * @param items what went along, or of a draft what would go
 * @param consent the consent that stands now, where one does
 */
public record ReferralPage(
        Referral referral,
        PersonCard person,
        CustomerNumber number,
        List<ReferralItem> items,
        @Nullable ConsentReceipt consent) {

    /** Whether the data may go now, or may be with the other body. */
    public boolean mayGo() {
        return referral.status().isOpen()
                && (referral.content().basis() == ReferralBasis.SOCIAL_TASK || consent != null);
    }
}

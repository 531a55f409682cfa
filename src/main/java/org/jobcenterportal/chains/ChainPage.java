package org.jobcenterportal.chains;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.referrals.Referral;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's chain as a page shows it.
 *
 * @param training the latest referral for further training, where there is one: its light stays open until the answer
 * @param responsible who is responsible today; nobody any more once it is over
 */
public record ChainPage(
        Chain chain,
        ChainTemplate template,
        LocalDate today,
        @Nullable ResponsibleBody responsible,
        List<Talk> talks,
        @Nullable Referral training) {

    public ChainPage {
        talks = List.copyOf(talks);
    }
}

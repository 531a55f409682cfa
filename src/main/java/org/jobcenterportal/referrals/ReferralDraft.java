package org.jobcenterportal.referrals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jobcenterportal.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * A referral as somebody writes it.
 *
 * @param startsOn when it is to begin: the law of that day says who decides
 * @param matter what for, in words that the person and the other body read
 * @param handedOver what of her data goes along; the name always does
 * @param reason why it is needed for a task, where that is the basis (§ 69 SGB X)
 * @param dueOn by when the other body should answer
 */
public record ReferralDraft(
        ReferralAim aim,
        Destination to,
        LocalDate startsOn,
        Words matter,
        Set<HandedOver> handedOver,
        ReferralBasis basis,
        @Nullable Words reason,
        LocalDate dueOn) {

    public static final int LONGEST_MATTER = 500;

    public ReferralDraft {
        if (!Words.isValid(matter.value(), LONGEST_MATTER)) {
            throw new IllegalArgumentException("What a referral is for takes up to " + LONGEST_MATTER + " characters");
        }
        var all = EnumSet.of(HandedOver.NAME);
        all.addAll(handedOver);
        handedOver = Set.copyOf(all);
        if (basis == ReferralBasis.SOCIAL_TASK && reason == null) {
            throw new IllegalArgumentException("Who hands over without a consent says why (§ 69 SGB X)");
        }
        if (basis == ReferralBasis.CONSENT && reason != null) {
            throw new IllegalArgumentException("A consent needs no other reason");
        }
    }
}

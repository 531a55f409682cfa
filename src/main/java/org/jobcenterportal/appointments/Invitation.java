package org.jobcenterportal.appointments;

import java.time.Instant;
import java.util.Set;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.Voluntary;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as the citizen sees it.
 *
 * @param token the secret part of the link, so that every page leads to the same answers
 * @param note why, in the counsellor's words; none where a link alone must not tell what a confidential one is about
 * @param needs what she needs, as far as the portal knows
 * @param hasCommonTime whether there is a time in a tandem for everybody who takes part
 * @param inTandem whether the counsellor takes part: everybody who is invited wants it
 * @param together whether the other parent is invited as well and has not said no
 * @param consultationToken the link to the consultation, once she has booked it
 * @param participationToken the link of her own to the consultation that the other parent has booked for both
 */
public record Invitation(
        NominationId id,
        String token,
        NominationState state,
        boolean open,
        Instant stateSince,
        Topic topic,
        Set<Way> ways,
        Needs needs,
        @Nullable String note,
        Agreement agreement,
        PersonName counsellor,
        FormOfAddress counsellorAddress,
        TandemState tandem,
        boolean inTandem,
        boolean hasCommonTime,
        boolean together,
        Instant expiresAt,
        @Nullable Instant remindedAt,
        @Nullable Instant callWishedAt,
        @Nullable String consultationToken,
        @Nullable String participationToken) {

    /** What the seal on its page is made from. */
    public Voluntary voluntary() {
        return new Voluntary();
    }
}

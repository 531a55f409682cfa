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
 * @param counsellorReleased whether there are times for a conversation of three
 * @param consultationToken the link to the consultation, once it is booked
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
        boolean counsellorReleased,
        boolean together,
        Instant expiresAt,
        @Nullable Instant callWishedAt,
        @Nullable String consultationToken) {

    /** What the seal on its page is made from. */
    public Voluntary voluntary() {
        return new Voluntary();
    }
}

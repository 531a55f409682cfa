package org.jobcenterportal.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A nomination as the office sees it.
 *
 * @param open whether a time can still be chosen
 * @param partner the other parent, if both were nominated together
 * @param callWishedAt when the citizen asked to be rung
 * @param question what the equality officer asks the counsellor
 * @param cancelled whether the consultation that was booked has been cancelled since
 * @param slot when the consultation is held, once it is booked
 */
public record NominationRow(
        NominationId id,
        String personName,
        String nominatedBy,
        boolean own,
        Topic topic,
        Set<Way> ways,
        String note,
        Agreement agreement,
        NominationState state,
        Instant stateSince,
        boolean open,
        TandemState tandem,
        @Nullable Partner partner,
        DeliveryWay channel,
        Instant createdAt,
        @Nullable Instant remindedAt,
        Instant expiresAt,
        @Nullable Instant callWishedAt,
        @Nullable String question,
        @Nullable String answer,
        @Nullable TimeSlot slot,
        boolean cancelled) {

    /** The nomination of the other parent, and where it stands. */
    public record Partner(NominationId id, String name, NominationState state, boolean open) {}

    /** On the last day or the one before it, somebody should look. */
    public boolean endsBy(LocalDate day) {
        return open && !OfficeTime.dayOf(expiresAt).isAfter(day);
    }
}

package org.jobcenterportal.appointments;

import java.time.Instant;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A nomination that is taken over from elsewhere, with what became of it.
 *
 * @param draft what was suggested; its customer number is not looked at
 * @param tandem the consultation that came of it, in which the counsellor takes part; none while it is open
 */
public record ImportedNomination(
        NominationId id,
        PersonId person,
        StaffId by,
        NominationDraft draft,
        DeliveryWay channel,
        Instant enteredAt,
        Outcome outcome,
        @Nullable ConsultationId tandem) {

    public ImportedNomination {
        if ((outcome == Outcome.TANDEM_BOOKED) != (tandem != null)) {
            throw new IllegalArgumentException("A booked tandem names its consultation, and nothing else does");
        }
    }

    /** What became of it. */
    public enum Outcome {
        NOMINATED,
        INVITED,
        REMINDED,
        CALL_WISHED,
        UNDELIVERABLE,
        TANDEM_BOOKED
    }
}

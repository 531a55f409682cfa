package org.jobcenterportal.appointments;

import java.time.Instant;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A consultation that is taken over from elsewhere, with what became of it.
 *
 * @param person somebody with a case, or none for a visitor
 * @param visitorName a visitor's name, if there is no person
 * @param visitorEmail a visitor's address, if there is no person
 * @param enteredAt when it was booked
 */
public record ImportedConsultation(
        ConsultationId id,
        ConsultationCode code,
        ConsultationDraft draft,
        @Nullable PersonId person,
        @Nullable String visitorName,
        @Nullable EmailAddress visitorEmail,
        Instant enteredAt,
        Outcome outcome) {

    public ImportedConsultation {
        if ((person == null) == (visitorName == null || visitorEmail == null)) {
            throw new IllegalArgumentException("A consultation is held either for a person or for a visitor");
        }
    }

    /** What became of it. */
    public enum Outcome {
        BOOKED,
        CANCELLED,
        EXCUSED,
        NO_SHOW,
        TOOK_PLACE
    }

    Holder holder() {
        return person != null ? new Holder.Person(person) : new Holder.Visitor(visitorName, visitorEmail);
    }
}

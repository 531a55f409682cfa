package org.jobcenterportal.appointments;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a consultation; people use the {@link ConsultationCode} instead. */
@Embeddable
public record ConsultationId(UUID value) implements Identifier {

    public static ConsultationId next() {
        return new ConsultationId(Identifier.nextValue());
    }
}

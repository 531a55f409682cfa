package org.jobcenterportal.assignments;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of one way from a suggestion to its follow-up. */
@Embeddable
public record AssignmentId(UUID value) implements Identifier {

    public static AssignmentId next() {
        return new AssignmentId(Identifier.nextValue());
    }
}

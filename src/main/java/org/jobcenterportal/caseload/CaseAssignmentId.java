package org.jobcenterportal.caseload;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a term during which one colleague looks after a person. */
@Embeddable
record CaseAssignmentId(UUID value) implements Identifier {

    static CaseAssignmentId next() {
        return new CaseAssignmentId(Identifier.nextValue());
    }
}

package org.jobcenterportal.organisation;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a colleague of the office. */
@Embeddable
public record StaffId(UUID value) implements Identifier {

    public static StaffId next() {
        return new StaffId(Identifier.nextValue());
    }
}

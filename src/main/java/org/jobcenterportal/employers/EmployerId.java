package org.jobcenterportal.employers;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of an employer. */
public record EmployerId(UUID value) implements Identifier {

    public static EmployerId next() {
        return new EmployerId(Identifier.nextValue());
    }
}

package org.jobcenterportal.employers;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a place at which an employer has work. */
public record SiteId(UUID value) implements Identifier {

    public static SiteId next() {
        return new SiteId(Identifier.nextValue());
    }
}

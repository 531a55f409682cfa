package org.jobcenterportal.attendance;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of somebody at an event: that of her registration, or a fresh one for who came without. */
public record GuestId(UUID value) implements Identifier {

    static GuestId next() {
        return new GuestId(Identifier.nextValue());
    }
}

package org.jobcenterportal.timetables;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of somebody who comes to talk with employers. */
public record GuestId(UUID value) implements Identifier {

    public static GuestId next() {
        return new GuestId(Identifier.nextValue());
    }
}

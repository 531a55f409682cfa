package org.jobcenterportal.timetables;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a place in the house where two can talk. */
public record PlaceId(UUID value) implements Identifier {

    public static PlaceId next() {
        return new PlaceId(Identifier.nextValue());
    }
}

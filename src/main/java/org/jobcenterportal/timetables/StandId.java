package org.jobcenterportal.timetables;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of an employer's stand in a round of talks. */
public record StandId(UUID value) implements Identifier {

    public static StandId next() {
        return new StandId(Identifier.nextValue());
    }
}

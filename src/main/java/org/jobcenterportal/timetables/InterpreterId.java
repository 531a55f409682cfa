package org.jobcenterportal.timetables;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of somebody who interprets in a round of talks. */
public record InterpreterId(UUID value) implements Identifier {

    public static InterpreterId next() {
        return new InterpreterId(Identifier.nextValue());
    }
}

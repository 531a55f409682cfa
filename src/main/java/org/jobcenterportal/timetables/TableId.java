package org.jobcenterportal.timetables;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a table at which one person of an employer sits. */
public record TableId(UUID value) implements Identifier {

    public static TableId next() {
        return new TableId(Identifier.nextValue());
    }
}

package org.jobcenterportal.timetables;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a short talk between a guest and an employer. */
public record TalkId(UUID value) implements Identifier {

    public static TalkId next() {
        return new TalkId(Identifier.nextValue());
    }
}

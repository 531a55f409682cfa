package org.jobcenterportal.tasks;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a task. */
public record TaskId(UUID value) implements Identifier {

    static TaskId next() {
        return new TaskId(Identifier.nextValue());
    }
}

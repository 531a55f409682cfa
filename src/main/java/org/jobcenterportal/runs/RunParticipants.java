package org.jobcenterportal.runs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has a place in a run or waits for one. The room that seats people says so; without one nobody has. */
public interface RunParticipants {

    /** Asked by somebody of the office who is about to cancel the run; looking leaves an entry in the log. */
    List<RunParticipant> of(RunId run);

    /**
     * Somebody in a run.
     *
     * @param holder the person's id, under which her place is counted
     * @param name what the reader may see of her; null for people who are protected
     * @param waits whether she is in the line and has no place yet
     */
    record RunParticipant(UUID holder, @Nullable String name, boolean waits) {}
}

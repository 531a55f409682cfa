package org.jobcenterportal.interviews;

import java.util.Set;
import org.jobcenterportal.timetables.TalkRule;

/** What became of a step with a round. */
public sealed interface RoundOutcome {

    /** @param edition which the round has now */
    record Done(RoundId round, int edition) implements RoundOutcome {}

    /** The talk cannot be there: these rules say so. */
    record Breaks(Set<TalkRule> rules) implements RoundOutcome {}

    record Refused(RoundRefusal why) implements RoundOutcome {}

    /** Somebody has changed the timetable since it was read; nothing was overwritten. */
    record Stale(RoundCard now) implements RoundOutcome {}

    /** There is no such thing, or it is not for the one who asks: nothing tells which. */
    record NotFound() implements RoundOutcome {}
}

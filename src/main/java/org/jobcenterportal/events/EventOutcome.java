package org.jobcenterportal.events;

/** How an attempt to write or run an event ended. */
public sealed interface EventOutcome {

    record Saved(EventId event) implements EventOutcome {}

    /** Somebody else has changed it meanwhile; nothing of hers is overwritten, nothing of the writer's is lost. */
    record ChangedMeanwhile(EventCard current) implements EventOutcome {}

    /** More places are taken or offered than there would be. */
    record FewerThanTaken(int taken) implements EventOutcome {}

    /** More than there are seats, and nobody recommended it; or more than the room may hold. */
    record NotRecommended() implements EventOutcome {}

    /** Its time has come or gone already. */
    record TooLate() implements EventOutcome {}

    /** It was announced as voluntary, and people rely on that. */
    record SealStays() implements EventOutcome {}

    /** Its state does not allow it, it is not there, or who asks runs no such events. */
    record NotPossible() implements EventOutcome {}
}

package org.jobcenterportal.appointments;

import java.time.Instant;

/** How an attempt of a consultant to note what became of a consultation ended. */
public sealed interface NotingOutcome {

    /** It is noted. */
    record Noted(DayBlock.Meeting meeting) implements NotingOutcome {}

    /** Somebody else has changed the consultation meanwhile; nothing was overwritten. */
    record ChangedMeanwhile(DayBlock.Meeting current) implements NotingOutcome {}

    /** The consultation is not over yet. */
    record TooEarly(Instant possibleFrom) implements NotingOutcome {}

    /** In its present state that cannot be noted. */
    record NotPossible(DayBlock.Meeting current) implements NotingOutcome {}

    /** The time was given to somebody else after the citizen had excused herself, so that this cannot be undone. */
    record TimeGivenAway(DayBlock.Meeting current) implements NotingOutcome {}

    /** There is no such consultation in a calendar that the caller keeps. */
    record NotFound() implements NotingOutcome {}
}

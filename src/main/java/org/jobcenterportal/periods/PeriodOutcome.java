package org.jobcenterportal.periods;

/** What became of a change to somebody's months. */
public sealed interface PeriodOutcome {

    record Saved(Periods periods) implements PeriodOutcome {}

    /** Another period says something else about the same months. */
    record Colliding(Period with) implements PeriodOutcome {}

    /** Somebody else has changed or removed the period meanwhile: this is how it stands. */
    record Stale(Periods periods) implements PeriodOutcome {}
}

package org.jobcenterportal.attendance;

/** How asking for a correction, or deciding about one, ended. */
public sealed interface CorrectionOutcome {

    record Done() implements CorrectionOutcome {}

    /** The day is not over: it can be recorded at the door. */
    record AtTheDoor() implements CorrectionOutcome {}

    /** Somebody has asked for one already. */
    record AlreadyAsked() implements CorrectionOutcome {}

    /** It stands like that. */
    record NothingToChange() implements CorrectionOutcome {}

    /** Nobody leaves before an event begins or after it is over. */
    record NotWhileItRan() implements CorrectionOutcome {}

    /** Whoever has asked does not decide. */
    record NeedsAnother() implements CorrectionOutcome {}

    /** Somebody else has decided meanwhile. */
    record ChangedMeanwhile() implements CorrectionOutcome {}

    record NotFound() implements CorrectionOutcome {}
}

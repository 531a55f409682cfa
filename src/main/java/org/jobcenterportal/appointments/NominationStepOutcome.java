package org.jobcenterportal.appointments;

/** How a step with a nomination ended. */
public sealed interface NominationStepOutcome {

    record Done() implements NominationStepOutcome {}

    /** It has been answered, booked, withdrawn, or its time is over. */
    record NoLongerOpen() implements NominationStepOutcome {}

    /** There is no mail address; a letter or a call reaches her. */
    record NoAddress() implements NominationStepOutcome {}

    /** There is none that the caller may see. */
    record NotFound() implements NominationStepOutcome {}
}

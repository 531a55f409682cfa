package org.jobcenterportal.appointments;

import java.time.Instant;

/** How an attempt to cancel ended. */
public sealed interface CancellationOutcome {

    /** The consultation is cancelled and its time free; code and time are the receipt. Cancelling twice is once. */
    record Cancelled(ConsultationDetails consultation, Instant at) implements CancellationOutcome {}

    /** It has begun or is over. */
    record TooLate() implements CancellationOutcome {}

    /** There is none of the caller's own that could be cancelled. */
    record NotFound() implements CancellationOutcome {}
}

package org.jobcenterportal.appointments;

/** How asking somebody to come along, coming along, or staying away ended. */
public sealed interface TogetherOutcome {

    /** It is so now; saying it twice is saying it once. */
    record Done() implements TogetherOutcome {}

    /** No mail reaches the other parent. */
    record NoAddress() implements TogetherOutcome {}

    /** She has something else at that time. */
    record OwnTimeTaken() implements TogetherOutcome {}

    /** The consultation has begun, is over or is cancelled. */
    record TooLate() implements TogetherOutcome {}

    /** There is nothing of the caller's own, or nobody who could come along. */
    record NotFound() implements TogetherOutcome {}
}

package org.jobcenterportal.appointments;

import org.jobcenterportal.messaging.ReceiptCode;

/** How an answer ended. */
public sealed interface AnswerOutcome {

    /** It is kept. */
    record Kept(AnswerPage page, ReceiptCode receipt) implements AnswerOutcome {}

    /** The consultation has begun, or it no longer stands. */
    record TooLate(AnswerPage page) implements AnswerOutcome {}

    /** The link is none of ours, or its time is over. */
    record Unknown() implements AnswerOutcome {}
}

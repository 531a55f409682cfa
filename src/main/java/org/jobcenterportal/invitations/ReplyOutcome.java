package org.jobcenterportal.invitations;

import org.jobcenterportal.messaging.ReceiptCode;

/** How an answer to an invitation ended. */
public sealed interface ReplyOutcome {

    /** It is kept; a yes has its place, or its position in the line. */
    record Kept(ReplyPage page, ReceiptCode receipt) implements ReplyOutcome {}

    /** No more people can sign up; nothing is changed. */
    record NoPlace(ReplyPage page) implements ReplyOutcome {}

    /** The event has begun, or it does not take place. */
    record TooLate(ReplyPage page) implements ReplyOutcome {}

    /** The link is none of ours, or its time is over. */
    record Unknown() implements ReplyOutcome {}
}

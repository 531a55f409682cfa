package org.jobcenterportal.messaging;

/** Where a message is on its way. */
public enum MessageState {
    /** Its time has not come, or it failed and is tried again, or there is no mail server. */
    WAITING,
    /** A sender has taken it; if the sender dies, another one takes it after the lease. */
    SENDING,
    SENT,
    /** Given up; administration may try again. */
    FAILED,
    /** No longer true before it was sent. */
    WITHDRAWN
}

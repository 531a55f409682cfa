package org.jobcenterportal.messaging;

/** Why a message did not go out, without any personal data. */
public enum DeliveryProblem {
    /** The mail server does not answer. */
    UNREACHABLE(true, true),
    /** The mail server does not accept the portal's user or password. */
    LOGIN_REFUSED(true, true),
    /** The mail server asks to come again later (4xx). */
    TRY_LATER(true, false),
    /** The connection broke while sending; the message may have arrived or not. */
    OUTCOME_UNKNOWN(true, false),
    /** The mail server does not know the address or does not accept it (5xx). */
    ADDRESS_REFUSED(false, false),
    /** The mail server does not accept the message (5xx). */
    MESSAGE_REFUSED(false, false),
    /** The sender died twice while sending; the message may have arrived. */
    INTERRUPTED(false, false);

    private final boolean passing;
    private final boolean ofServer;

    DeliveryProblem(boolean passing, boolean ofServer) {
        this.passing = passing;
        this.ofServer = ofServer;
    }

    /** Whether trying again may help without anybody doing anything. */
    boolean isPassing() {
        return passing;
    }

    /** Whether the next message would meet the same problem. */
    boolean isOfServer() {
        return ofServer;
    }
}

package org.jobcenterportal.invitations;

/** How far an invitation is. {@code CHOSEN → INVITED ⇄ UNDELIVERABLE → COMING | NOT_COMING | CALL_ME}; an answer can be changed. */
public enum InvitationState {
    /** Somebody has put her on the list; she knows nothing of it yet. */
    CHOSEN,
    /** It is on its way or has arrived, and she has not answered. */
    INVITED,
    /** Neither a mail nor a letter reached her: that is nobody's fault, and least of all hers. */
    UNDELIVERABLE,
    COMING,
    NOT_COMING,
    CALL_ME;

    /** Whether she may still answer for the first time. */
    public boolean isOpen() {
        return this == INVITED || this == UNDELIVERABLE;
    }

    /** Whether she may still say yes for the first time: a place has to be left for her. */
    boolean mayStillCome() {
        return this == CHOSEN || isOpen() || this == CALL_ME;
    }

    public boolean isAnswered() {
        return this == COMING || this == NOT_COMING || this == CALL_ME;
    }
}

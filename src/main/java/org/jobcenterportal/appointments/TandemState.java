package org.jobcenterportal.appointments;

/** Whether the counsellor takes part in the consultation; only the citizen decides it. */
public enum TandemState {
    /** Nobody has proposed it. */
    NONE,
    /** The counsellor proposes that she takes part; the citizen has not answered. */
    PROPOSED,
    AGREED,
    /** It is a conversation between two. */
    REFUSED
}

package org.jobcenterportal.appointments;

/** Whether the counsellor takes part in the consultation; only the citizen decides it. */
public enum TandemState {
    /** Nobody has proposed it. */
    NONE,
    /** The counsellor proposes that she takes part; the citizen has not answered. */
    PROPOSED,
    AGREED,
    /** It is a conversation between two. */
    REFUSED;

    static TandemState answered(boolean agreed) {
        return agreed ? AGREED : REFUSED;
    }

    /** Whoever has said no is not asked again. */
    boolean canBeProposed() {
        return this == NONE;
    }

    boolean canBeAnswered() {
        return this != NONE;
    }

    /** Whether it makes sense that the counsellor releases times. */
    boolean takesTimes() {
        return this == PROPOSED || this == AGREED;
    }
}

package org.jobcenterportal.appointments;

/** Why a consultant is away. */
public enum AbsenceKind {
    HOLIDAY,
    TRAINING,
    /** Nobody else is ever told: others see {@link #OTHER}. */
    ILLNESS,
    OTHER;

    /** What others may see of it. */
    AbsenceKind seenByOthers() {
        return this == ILLNESS ? OTHER : this;
    }
}

package org.jobcenterportal.providing;

/**
 * Why somebody was not there, as providers report it for each month (§ 61 Abs. 2 SGB II). A provider writes the code and
 * nothing more: of an illness neither what it is nor how long it will be.
 */
public enum AbsenceReason {
    ILL,
    CHILD_ILL,
    /** At an office, a doctor's, a court. */
    APPOINTMENT,
    /** A job interview or a day of trial work. */
    INTERVIEW,
    OTHER_EXCUSED,
    UNEXCUSED;

    public boolean isExcused() {
        return this != UNEXCUSED;
    }
}

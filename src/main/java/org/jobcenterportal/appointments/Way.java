package org.jobcenterportal.appointments;

/** How the two of a consultation meet. */
public enum Way {
    ON_SITE,
    PHONE,
    VIDEO,
    /** The consultant rings within the time that was chosen. */
    CALLBACK;

    /** Whether the consultant needs a number to ring. */
    public boolean needsPhoneNumber() {
        return this == PHONE || this == CALLBACK;
    }
}

package org.jobcenterportal.measures;

/** Who can suggest an offer to somebody. */
public enum Access {
    /** Whoever looks after the person. */
    OPEN,
    /** The equality officer only; others nominate the person to her (programme 2023, 4.4.1). */
    THROUGH_EQUALITY_OFFICER,
    /** Nobody here: it belongs to another body, to which the office refers. */
    REFERRAL_ONLY
}

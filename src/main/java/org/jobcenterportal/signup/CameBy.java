package org.jobcenterportal.signup;

/** By which way a registration came about. */
public enum CameBy {
    /** Signed up without an account. */
    VISITOR,
    /** Signed up with an account as citizen. */
    CITIZEN,
    /** Signed up as a colleague. */
    COLLEAGUE,
    /** Came by an invitation of the office. */
    INVITATION,
    /** Came to the door without a registration. */
    WALK_IN
}

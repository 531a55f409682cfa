package org.jobcenterportal.assignments;

/** Whose move it is. */
public enum WaitsFor {
    /** The one whose case it is. */
    OFFICE,
    /** Somebody who clears what costs much. */
    APPROVAL,
    CITIZEN,
    PROVIDER,
    /** A seat that becomes free. */
    SEAT,
    /** Nobody: she is taking part. */
    RUNNING,
    /** Nobody: it is over. */
    NOBODY
}

package org.jobcenterportal.joboffers;

/** How the employer wants to hear from somebody. */
public enum WayToApply {
    CALL,
    VISIT,
    EMAIL,
    POST,
    ONLINE
}

package org.jobcenterportal.joboffers;

/** What happened to a job. */
public enum JobStep {
    DRAFTED,
    COPIED,
    IMPORTED,
    PUBLISHED,
    EDITED,
    HELD,
    RESUMED,
    EXTENDED,
    POST_FILLED_BY_US,
    POST_FILLED_ELSEWHERE,
    WITHDRAWN,
    EXPIRED,
    EMPLOYER_REMINDED
}

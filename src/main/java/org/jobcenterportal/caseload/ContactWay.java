package org.jobcenterportal.caseload;

/** How the office and a citizen were in contact; a letter that nobody answered is no contact. */
public enum ContactWay {
    IN_PERSON,
    PHONE,
    VIDEO,
    WRITTEN,
    VISIT
}

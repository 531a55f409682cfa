package org.jobcenterportal.employers;

/** How the office spoke with an employer. */
public enum TalkKind {
    CALL,
    VISIT,
    MAIL,
    VIDEO,
    EVENT
}

package org.jobcenterportal.shell;

/** For whom a part of a start page is. */
public enum Audience {
    PUBLIC,
    CITIZEN,
    STAFF
}

package org.jobcenterportal.messaging;

/** The way that a message takes. */
public enum Channel {
    EMAIL,
    LETTER,
    PORTAL
}

package org.jobcenterportal.citizens;

/** By which way somebody wishes to hear from the office. */
public enum ContactChannel {
    EMAIL,
    LETTER,
    PHONE,
    PORTAL
}

package org.jobcenterportal.releases;

/** How what was released gets to the employer. */
public enum SendingWay {
    EMAIL,
    LETTER,
    /** Printed, and handed over or read out. */
    BY_HAND
}

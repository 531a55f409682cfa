package org.jobcenterportal.mandates;

/** How a consent or a mandate was given or taken back. */
public enum ConsentWay {
    /** By the person herself, signed in. */
    PORTAL,
    ON_PAPER,
    IN_CONVERSATION,
    BY_PHONE
}

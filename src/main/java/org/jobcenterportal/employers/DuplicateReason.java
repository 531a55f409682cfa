package org.jobcenterportal.employers;

/** Why two employers may be one; the strongest first. */
public enum DuplicateReason {
    NUMBER,
    NAME,
    PHONE,
    SIMILAR_NAME,
    ADDRESS
}

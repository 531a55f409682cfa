package org.jobcenterportal.intake;

/** What happens to rows of people who are recorded already. */
public enum DuplicateChoice {
    SKIP,
    UPDATE
}

package org.jobcenterportal.casework;

/**
 * How a plan stands, as far as the portal needs to know. It mirrors what was agreed (§ 15 SGB II); that no plan came
 * about, and what follows then, stands in the central system only.
 */
public enum PlanState {
    /** Being written; nothing is agreed yet. */
    DRAFT,
    AGREED,
    /** Agreed, and the day on which to look at it again has come. */
    REVIEW_DUE,
    /** A later edition has taken its place. */
    UPDATED
}

package org.jobcenterportal.registry;

/** Why a household was not changed. */
public enum HouseholdRefusal {
    /** Those who stay, or those who leave together, have no applicant, or two. */
    ONE_APPLICANT,
    /** There would be two partners. */
    ONE_PARTNER,
    /** The number of the new household belongs to another one. */
    NUMBER_TAKEN,
    /** The day lies before the household began. */
    TOO_EARLY,
    /** Somebody else has changed the household meanwhile. */
    STALE
}

package org.jobcenterportal.registry;

/** Why a new case was not recorded. */
public enum NewCaseRefusal {
    CUSTOMER_NUMBER_TAKEN,
    /** The household is there, and it is not for the one who asks. */
    HOUSEHOLD_NUMBER_TAKEN,
    /** Whoever is not the applicant joins a household that is there. */
    HOUSEHOLD_UNKNOWN,
    /** The household has an applicant, or a partner, already. */
    ROLE_TAKEN,
    BORN_LATER
}

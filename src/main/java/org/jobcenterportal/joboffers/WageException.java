package org.jobcenterportal.joboffers;

/** Why less than the minimum wage may be meant (§ 22 MiLoG): named by who logs the job, decided by nobody here. */
public enum WageException {
    UNDER_EIGHTEEN_WITHOUT_TRAINING,
    ENTRY_QUALIFICATION,
    VOCATIONAL_TRAINING,
    REQUIRED_INTERNSHIP,
    LONG_TERM_UNEMPLOYED
}

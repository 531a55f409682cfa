package org.jobcenterportal.measures;

/** For whom an offer was made, as the programme of 2023 says. It describes offers and ranks nobody. */
public enum Audience {
    WOMEN,
    PARENTS,
    PARENTAL_LEAVE,
    MIGRATION,
    REFUGEE,
    UKRAINE,
    UNDER_25,
    NEW_CLAIM,
    CLOSE_TO_MARKET,
    FAR_FROM_MARKET,
    CASE_MANAGEMENT,
    HEALTH_LIMITED,
    LONG_TERM_UNEMPLOYED,
    IN_SUBSIDISED_WORK,
    NEEDS_LANGUAGE_COURSE,
    IN_LANGUAGE_COURSE,
    PLACEMENT_OBSTACLES,
    REACTIVATED_BY_OUTREACH,
    WHOLE_HOUSEHOLD
}

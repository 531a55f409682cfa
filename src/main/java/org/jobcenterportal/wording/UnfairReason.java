package org.jobcenterportal.wording;

/** Why words of a job advertisement may put somebody at a disadvantage whom the AGG protects. */
public enum UnfairReason {
    /** A word for work that means women only or men only. */
    ONE_SEX,
    /** Two sexes are named, the third is left out. */
    TWO_SEXES,
    /** Women or men only are asked for. */
    ONLY_ONE_SEX,
    /** It asks for youth, or for an image of it. */
    YOUTH,
    /** A limit of years. */
    AGE_LIMIT,
    /** It says since when somebody speaks a language instead of how well. */
    MOTHER_TONGUE,
    /** It asks for more language than a level, so that only those who grew up with it dare. */
    PERFECT_LANGUAGE,
    /** It asks where somebody or her family comes from, or for a nationality. */
    ORIGIN,
    /** It asks what somebody believes, or forbids her to show it. */
    RELIGION,
    /** It asks for health instead of naming the work. */
    HEALTH,
    /** It leaves people with a disability out. */
    DISABILITY,
    /** It asks whom somebody loves. */
    SEXUAL_IDENTITY,
    /** It asks for spouse, children or plans of a family. */
    FAMILY,
    /** A photograph shows age, sex and origin. */
    PHOTO
}

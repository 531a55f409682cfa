package org.jobcenterportal.proposals;

/** Why a step was not taken. */
public enum ProposalRefusal {
    /** Not from where it stands. */
    NOT_NOW,
    /** The job is not open. */
    JOB_NOT_OPEN,
    /** As many are open for the job as the house allows: class instead of mass. */
    JOB_IS_FULL,
    /** As many are open for the person as the house allows. */
    PERSON_HAS_ENOUGH,
    /** The same job is proposed to her already. */
    ALREADY_OPEN,
    /** Whoever lets an employer know something says what. */
    NOTHING_RELEASED,
    /** What was chosen is not known of her. */
    NOT_KNOWN,
    /** The employer cannot be reached this way. */
    NO_WAY_TO_EMPLOYER,
    /** The day does not fit. */
    WRONG_DAY,
    /** All posts of the job are filled. */
    NO_POST_LEFT,
    /** The law lets nobody try work so long (§ 45 SGB III). */
    TRIAL_TOO_LONG,
    /** The reason does not fit this end. */
    WRONG_REASON
}

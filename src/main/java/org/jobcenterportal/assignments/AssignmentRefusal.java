package org.jobcenterportal.assignments;

/** Why a step was not taken. */
public enum AssignmentRefusal {
    /** Not from where it stands. */
    NOT_NOW,
    /** Only the equality officer suggests this offer; others nominate to her. */
    THROUGH_EQUALITY_OFFICER,
    /** It belongs to another body, to which the office refers. */
    REFERRAL_ONLY,
    /** It is not on offer. */
    NOT_ON_OFFER,
    /** The run takes nobody, or none was chosen. */
    RUN_NOT_OPEN,
    /** A voucher needs a provider with a valid approval (§ 176 Abs. 1 SGB III). */
    PROVIDER_NOT_APPROVED,
    /** The same or something like it within 24 months: what is different this time? */
    DIFFERENCE_MISSING,
    /** The law lets nobody be longer in such support. */
    TIME_LIMIT,
    /** The same offer is under way for her already. */
    ALREADY_OPEN,
    /** Whoever suggested it does not clear it as well. */
    SAME_PERSON,
    /** It does not stand in the central system yet. */
    NOT_HANDED_OVER,
    NO_OFFER,
    OFFER_OVER,
    /** She does not stand in the line, or not in this way. */
    NOT_IN_LINE,
    /** The reason does not fit this end. */
    WRONG_REASON,
    /** The day lies ahead, or before what it follows. */
    WRONG_DAY,
    NOTHING_PROPOSED
}

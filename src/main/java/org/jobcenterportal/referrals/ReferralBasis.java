package org.jobcenterportal.referrals;

/** Why data may go to the other body; a referral without one cannot be written. */
public enum ReferralBasis {
    /** The person allows it, for this body and this purpose, and may take it back (§ 67b Abs. 2 SGB X). */
    CONSENT,
    /** It is needed for a task of the office or of the other body (§ 69 SGB X); why, somebody has to write down. */
    SOCIAL_TASK
}

package org.jobcenterportal.interviews;

/** Why a step with a round is not possible. */
public enum RoundRefusal {
    /** Rounds are held at events of employers that are still to come. */
    NO_EMPLOYER_EVENT,
    ROUND_EXISTS,
    /** The times lie outside of the event. */
    OUTSIDE_EVENT,
    /** Talks have times already; they are taken out first. */
    HAS_TALKS,
    NAME_TAKEN,
    PLACE_UNKNOWN,
    /** A table stands there. */
    PLACE_IN_USE,
    EMPLOYER_TWICE,
    JOB_OF_OTHER_EMPLOYER,
    NOT_IN_THIS_STATE,
    /** The talk has begun, and stays as it is. */
    HAS_BEGUN,
    /** It is not over yet. */
    NOT_BEGUN,
    /** Her card has her name on it. */
    CARD_HAS_NAME,
    /** First a card, then a wish: an employer would not know for whom. */
    NO_CARD
}

package org.jobcenterportal.placements;

/** What became of a question. */
public enum QuestionOutcome {
    ASKED,
    /** Somebody has asked the same already; nobody is asked twice. */
    ASKED_BEFORE,
    /** Nobody looks after her at the moment. */
    NOBODY_TO_ASK,
    /** There is nothing to ask, or it is not for the one who asks: nothing tells which. */
    NOT_FOUND
}

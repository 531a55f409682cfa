package org.jobcenterportal.assignments;

/** How a question stands whether it still interests somebody. */
public enum InterestState {
    /** It waits for her answer. */
    ASKED,
    /** She has said yes. */
    CONFIRMED,
    /** She waits no longer, the link is too old, or it is none of ours: nothing tells which. */
    OVER
}

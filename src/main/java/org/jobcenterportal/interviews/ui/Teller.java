package org.jobcenterportal.interviews.ui;

import org.jobcenterportal.interviews.RoundOutcome;

/** Gets what became of a step, and what to say if it was taken; draws the page anew. */
@FunctionalInterface
interface Teller {

    void tell(RoundOutcome outcome, String done);
}

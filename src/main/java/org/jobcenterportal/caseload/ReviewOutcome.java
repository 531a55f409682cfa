package org.jobcenterportal.caseload;

import org.jobcenterportal.caseload.GivenReason.Review;

/** What came of marking a reason as looked at. */
public sealed interface ReviewOutcome {

    /** It is kept. */
    record Noted(Review review) implements ReviewOutcome {}

    /** Somebody was faster; what she noted stays. */
    record NotedBefore(Review review) implements ReviewOutcome {}
}

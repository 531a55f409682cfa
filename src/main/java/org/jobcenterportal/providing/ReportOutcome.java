package org.jobcenterportal.providing;

/** What came of writing a report. */
public sealed interface ReportOutcome {

    record Written(ReportId id) implements ReportOutcome {}

    /** Somebody has written another edition meanwhile. */
    record Stale() implements ReportOutcome {}

    /** For the one who asks there is no such participant, or no such report is due. */
    record NotFound() implements ReportOutcome {}
}

package org.jobcenterportal.joboffers;

import java.util.Set;
import org.jobcenterportal.law.MinimumWage.Below;

/** How an attempt to write a job or to move it on ended. */
public sealed interface JobOutcome {

    record Saved(JobOfferId job, long version) implements JobOutcome {}

    /** Somebody else has changed it meanwhile; nothing of hers is overwritten, nothing of the writer's is lost. */
    record ChangedMeanwhile(JobDraft current, long version) implements JobOutcome {}

    /** Something that has to be said is missing. */
    record Incomplete(Set<JobField> missing) implements JobOutcome {}

    /** It pays less than the minimum wage of its first day, and no exception is named. */
    record TooLittlePay(Below minimum) implements JobOutcome {}

    /** It is public already: people have been told of this employer, and have released their data to it. */
    record OtherEmployer() implements JobOutcome {}

    /** Fewer posts than are filled already, or none left to fill. */
    record NoPostLeft(int filled) implements JobOutcome {}

    /** It would be over before it is open, or its last day has passed. */
    record TooLate() implements JobOutcome {}

    /** Its state does not allow it, or it is not there. */
    record NotPossible() implements JobOutcome {}
}

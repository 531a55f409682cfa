package org.jobcenterportal.matching;

import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.targets.Said;

/**
 * What one criterion says of a person and a job: fits, does not fit or unknown, and the fact behind it.
 *
 * @param weight how much the employer, or the law, insists on it
 */
public record Line(Aspect aspect, Weight weight, Verdict verdict, Said why) {

    /** Whether the job is not done without it. */
    public boolean isHard() {
        return weight == Weight.MUST;
    }
}

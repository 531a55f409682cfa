package org.jobcenterportal.matching;

import java.util.List;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.targets.Said;

/** Which jobs fit somebody, or that this is still being looked up. */
public sealed interface JobsFound {

    /** Nobody has to wait: the answer is there in a moment. */
    record StillLooking() implements JobsFound {}

    /**
     * A page of them, and what would open more.
     *
     * @param total how many there are on all pages
     * @param steps what would open most more jobs, the most first
     * @param kept what keeps jobs from her by law or by what was agreed; empty for whoever may not know
     */
    record Jobs(int total, int first, List<FittingJob> jobs, List<Step> steps, List<Kept> kept) implements JobsFound {

        public Jobs {
            jobs = List.copyOf(jobs);
            steps = List.copyOf(steps);
            kept = List.copyOf(kept);
        }

        public boolean hasNext() {
            return first + jobs.size() < total;
        }
    }

    /** Why so many jobs are left out. */
    record Kept(Aspect by, Said why, int jobs) {}

    /** A job and why it fits. */
    record FittingJob(JobCard job, Match match) {}
}

package org.jobcenterportal.jobexchange;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many jobs there are on all pages
 * @param page which page this is, from zero
 * @param pages how many there are
 */
public record FoundJobs(List<PublicJob> jobs, int total, int page, int pages) {

    public FoundJobs {
        jobs = List.copyOf(jobs);
    }
}

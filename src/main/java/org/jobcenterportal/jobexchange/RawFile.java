package org.jobcenterportal.jobexchange;

import java.util.List;
import java.util.Map;

/**
 * A file as it was read.
 *
 * @param unknown what stands in it and is known to nobody here, with how often
 */
record RawFile(List<RawJob> jobs, Map<String, Integer> unknown) {

    static final int MAX_BYTES = 10 * 1024 * 1024;
    static final int MOST_JOBS = 5_000;

    RawFile {
        jobs = List.copyOf(jobs);
    }
}

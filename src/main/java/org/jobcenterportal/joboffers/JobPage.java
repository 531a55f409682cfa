package org.jobcenterportal.joboffers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.employers.EmployerCard;
import org.jspecify.annotations.Nullable;

/**
 * A job as colleagues read it, with whose it is and what happened to it.
 *
 * @param job what is written, whole or not
 * @param slug the end of its public address; null for a draft
 * @param mayWrite whether the reader logs jobs
 * @param history the latest first
 */
public record JobPage(
        JobDraft job,
        JobState state,
        @Nullable String slug,
        int filled,
        @Nullable LocalDate publishedOn,
        Optional<EmployerCard> employer,
        String agent,
        boolean mayWrite,
        List<JobNews> history) {

    /** One thing that happened; {@code by} is the name of who did it, null where time did. */
    public record JobNews(
            Instant at, JobStep what, @Nullable String by) {}
}

package org.jobcenterportal.proposals;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobsWithProposals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the list of jobs for which of them somebody has been proposed; to whom, it does not say. */
@Component
@InternalUse
class JobsProposed implements JobsWithProposals {

    private final JdbcClient jdbc;

    JobsProposed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<JobOfferId> among(Collection<JobOfferId> jobs) {
        var among = new HashSet<>(jobs);
        var proposed = new HashSet<JobOfferId>();
        jdbc.sql("select distinct job_id from placement_proposal").query(UUID.class).list().stream()
                .map(JobOfferId::new)
                .filter(among::contains)
                .forEach(proposed::add);
        return Set.copyOf(proposed);
    }
}

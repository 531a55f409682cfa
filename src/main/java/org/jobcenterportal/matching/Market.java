package org.jobcenterportal.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jobcenterportal.joboffers.JobOfferId;

/** Everybody who may be proposed, and every job for which, in memory. */
final class Market {

    private final Board board;
    private final Map<JobOfferId, Wants> jobs = new ConcurrentHashMap<>();

    Market(Collection<Somebody> people, Collection<Wants> open) {
        board = new Board(people);
        open.forEach(this::put);
    }

    Board board() {
        return board;
    }

    List<Wants> jobs() {
        return List.copyOf(jobs.values());
    }

    Optional<Wants> job(JobOfferId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    void put(Wants job) {
        jobs.put(job.job(), job);
    }

    void remove(JobOfferId job) {
        jobs.remove(job);
    }

    /** From now on these are the open jobs. */
    void replace(Collection<Wants> open) {
        open.forEach(this::put);
        jobs.keySet().retainAll(open.stream().map(Wants::job).toList());
    }
}

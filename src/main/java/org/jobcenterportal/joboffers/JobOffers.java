package org.jobcenterportal.joboffers;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jobs as other rooms read them; nothing is about a citizen. Drafts are seen by nobody else. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class JobOffers {

    private static final int PORTION = 500;
    private static final Set<JobState> OPEN = EnumSet.of(JobState.OPEN);

    private final JobRegister register;
    private final JobSearch search;

    JobOffers(JobRegister register, JobSearch search) {
        this.register = register;
        this.search = search;
    }

    /** The job, whatever became of it. */
    public Optional<JobCard> find(JobOfferId id) {
        return register.findById(id).flatMap(JobOffer::card);
    }

    /** What is written of a job, also while it is a draft. */
    public Optional<JobDraft> written(JobOfferId id) {
        return register.findById(id).map(JobOffer::draft);
    }

    /** The open job of a public address. */
    public Optional<JobCard> bySlug(String slug) {
        return register.findBySlug(slug).flatMap(JobOffer::card).filter(job -> job.state() == JobState.OPEN);
    }

    /** Those of the given jobs that exist. */
    public Map<JobOfferId, JobCard> ofAll(Collection<JobOfferId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : register.allOf(Set.copyOf(ids)).stream()
                        .flatMap(job -> job.card().stream())
                        .collect(toMap(JobCard::id, Function.identity()));
    }

    /** Open jobs that fit, the latest first. */
    public List<JobCard> open(JobFilter filter, int offset, int most) {
        var ids = search.find(filter, OPEN, offset, most);
        var found = ofAll(ids);
        return ids.stream().map(found::get).toList();
    }

    public int countOpen(JobFilter filter) {
        return search.count(filter, OPEN);
    }

    /** Every open job, some hundred at a time, so that no more are in memory than the reader keeps. */
    public void allOpen(Consumer<JobCard> reader) {
        var ids = search.find(JobFilter.NONE, OPEN, 0, Integer.MAX_VALUE);
        for (var from = 0; from < ids.size(); from += PORTION) {
            register.allOf(ids.subList(from, Math.min(from + PORTION, ids.size()))).stream()
                    .flatMap(job -> job.card().stream())
                    .forEach(reader);
        }
    }

    /** Every open job at once. */
    public List<JobCard> allOpen() {
        var all = new ArrayList<JobCard>();
        allOpen(all::add);
        return List.copyOf(all);
    }
}

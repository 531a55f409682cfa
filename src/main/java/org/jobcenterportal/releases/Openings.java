package org.jobcenterportal.releases;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOffers;
import org.springframework.stereotype.Component;

/** Finds jobs together with who offers them. */
@Component
@InternalUse
public class Openings {

    private final JobOffers jobs;
    private final Employers employers;

    Openings(JobOffers jobs, Employers employers) {
        this.jobs = jobs;
        this.employers = employers;
    }

    public Optional<Opening> find(JobOfferId job) {
        return jobs.find(job).flatMap(card -> employers.find(card.employer()).map(of -> new Opening(card, of)));
    }

    public Opening get(JobOfferId job) {
        return find(job).orElseThrow();
    }

    public Map<JobOfferId, Opening> ofAll(Collection<JobOfferId> ids) {
        var cards = jobs.ofAll(ids);
        var of = employers.ofAll(cards.values().stream().map(JobCard::employer).collect(toSet()));
        return cards.values().stream()
                .map(card -> new Opening(card, Objects.requireNonNull(of.get(card.employer()))))
                .collect(toMap(opening -> opening.job().id(), Function.identity()));
    }
}

package org.jobcenterportal.matching;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For the room that proposes: why a job fits somebody, without what only those may know who have her case. */
@Service
@InternalUse
public class MatchReasons {

    private final PeopleSource people;
    private final WantsSource wants;
    private final JobOffers jobs;
    private final ChangeLog changes;
    private final Clock clock;

    MatchReasons(PeopleSource people, WantsSource wants, JobOffers jobs, ChangeLog changes, Clock clock) {
        this.people = people;
        this.wants = wants;
        this.jobs = jobs;
        this.changes = changes;
        this.clock = clock;
    }

    /** As it is at this moment; nothing for a job, or a person, that nobody can propose. */
    @Transactional(readOnly = true)
    public Optional<Match> of(PersonId person, JobOfferId job) {
        var today = OfficeTime.dayOf(clock.instant());
        return people.some(List.of(person), today).stream()
                .findFirst()
                .flatMap(somebody -> jobs.find(job)
                        .map(card -> wants.of(card.draft(), today))
                        .map(asked -> Matches.match(somebody, asked)));
    }

    /** Somebody has been proposed: on lists, others with the same answers come before her now. */
    @Transactional
    public void proposed(PersonId person) {
        changes.changed(person);
    }
}

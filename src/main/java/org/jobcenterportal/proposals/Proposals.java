package org.jobcenterportal.proposals;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All proposals. */
interface Proposals extends Repository<Proposal, ProposalId> {

    Proposal saveAndFlush(Proposal proposal);

    Optional<Proposal> findById(ProposalId id);

    /** The proposal, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.id = :id")
    Optional<Proposal> lock(ProposalId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.proposed.job = :job and p.state in :states order by p.id")
    List<Proposal> lockOf(JobOfferId job, Collection<ProposalState> states);

    @Query("select p from Proposal p where p.id in :ids")
    List<Proposal> allOf(Collection<ProposalId> ids);

    @Query("select p from Proposal p where p.proposed.submission = :submission")
    Optional<Proposal> submitted(UUID submission);

    @Query("select p from Proposal p where p.proposed.person = :person order by p.proposed.at desc, p.id desc")
    List<Proposal> of(PersonId person);

    @Query("select p from Proposal p where p.proposed.person in :persons and p.state = :state")
    List<Proposal> of(Collection<PersonId> persons, ProposalState state);

    @Query("select p from Proposal p where p.proposed.job = :job order by p.proposed.at, p.id")
    List<Proposal> of(JobOfferId job);

    @Query("select p.places.atJob from Proposal p where p.proposed.job = :job and p.places is not null")
    List<Integer> placesAtJob(JobOfferId job);

    @Query("select p.places.ofPerson from Proposal p where p.proposed.person = :person and p.places is not null")
    List<Integer> placesOfPerson(PersonId person);

    @Query("select p from Proposal p where p.proposed.person = :person and p.proposed.job = :job and p.state in :open")
    Optional<Proposal> openOf(PersonId person, JobOfferId job, Collection<ProposalState> open);

    @Query("""
            select count(p) > 0 from Proposal p
            where p.proposed.person = :person and p.proposed.job = :job and p.state in :open
            """)
    boolean isOpen(PersonId person, JobOfferId job, Collection<ProposalState> open);

    /** Those on which the employer has let the day go by. */
    @Query("""
            select p from Proposal p where p.state in (SENT, INTERVIEW, TRIAL) and p.answerDueOn < :today
            order by p.answerDueOn, p.id
            """)
    List<Proposal> overdue(LocalDate today, Limit limit);

    /** Those that ended before a moment. */
    @Query("""
            select p from Proposal p where p.state in (DECLINED, HIRED, REJECTED, NO_RESPONSE, WITHDRAWN)
              and p.stateSince < :moment order by p.stateSince, p.id
            """)
    List<Proposal> endedBefore(Instant moment, Limit limit);
}

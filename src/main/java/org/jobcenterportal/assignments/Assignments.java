package org.jobcenterportal.assignments;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.runs.RunId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All assignments. */
interface Assignments extends Repository<Assignment, AssignmentId> {

    Assignment saveAndFlush(Assignment assignment);

    List<Assignment> saveAllAndFlush(Iterable<Assignment> assignments);

    Optional<Assignment> findById(AssignmentId id);

    /** The assignment, held against every other change until the transaction ends; before it nobody locks its line. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.id = :id")
    Optional<Assignment> lock(AssignmentId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.suggested.person = :person and a.status = WAITLISTED order by a.id")
    List<Assignment> lockWaiting(PersonId person);

    /** First those who wait, so that no seat that is given back is offered to anybody who is to go as well. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Assignment a where a.suggested.run = :run and a.status in :statuses
            order by case when a.status = WAITLISTED then 0 else 1 end, a.id
            """)
    List<Assignment> lockRun(RunId run, Collection<AssignmentStatus> statuses);

    /** The runs in whose lines somebody stands. */
    @Query("select distinct a.suggested.run from Assignment a where a.status = WAITLISTED")
    List<RunId> runsWithLine();

    @Query("select a from Assignment a where a.id in :ids")
    List<Assignment> allOf(Collection<AssignmentId> ids);

    @Query("select a from Assignment a where a.suggested.submission = :submission")
    Optional<Assignment> submitted(UUID submission);

    @Query("select a from Assignment a where a.suggested.person = :person order by a.suggested.at desc, a.id desc")
    List<Assignment> of(PersonId person);

    @Query("select a from Assignment a where a.suggested.person in :persons and a.status in :statuses")
    List<Assignment> of(Collection<PersonId> persons, Collection<AssignmentStatus> statuses);

    @Query("select a from Assignment a where a.suggested.run = :run order by a.suggested.at, a.id")
    List<Assignment> of(RunId run);

    @Query("select a from Assignment a where a.suggested.run in :runs order by a.suggested.at, a.id")
    List<Assignment> ofRuns(Collection<RunId> runs);

    @Query("""
            select a from Assignment a
            where a.suggested.run = :run and a.status in :statuses
            order by a.suggested.at, a.id
            """)
    List<Assignment> of(RunId run, Collection<AssignmentStatus> statuses);

    /** Who was in anything between two days, both included. */
    @Query("""
            select a from Assignment a
            where a.takingPart.enteredOn <= :until and (a.takingPart.leftOn is null or a.takingPart.leftOn >= :from)
              and a.status <> RECORDED_IN_ERROR
            order by a.takingPart.enteredOn, a.id
            """)
    List<Assignment> takingPartBetween(LocalDate from, LocalDate until);

    /** What was suggested of an offer from one moment to another, without drafts and errors. */
    @Query("""
            select a from Assignment a
            where a.suggested.measure = :measure and a.suggested.at >= :from and a.suggested.at < :until
              and a.status not in (DRAFT, RECORDED_IN_ERROR)
            """)
    List<Assignment> suggestedBetween(MeasureId measure, Instant from, Instant until);

    @Query("select a from Assignment a where a.status = :status order by a.statusSince")
    List<Assignment> in(AssignmentStatus status, Limit limit);

    /** Who waits without an offer, and has neither said nor been asked since a moment whether it still interests her. */
    @Query("""
            select a from Assignment a
            where a.status = WAITLISTED and a.waiting.offeredUntil is null
              and coalesce(a.waiting.interestConfirmedAt, a.statusSince) <= :since
              and (a.waiting.interestAskedAt is null or a.waiting.interestAskedAt <= :since)
            order by a.statusSince, a.id
            """)
    List<Assignment> toBeAsked(Instant since, Limit limit);

    @Query("""
            select a from Assignment a
            where a.status in (COMPLETED, LEFT_EARLY) and a.takingPart.leftOn <= :threeMonthsAgo
               or a.status = FOLLOWED_UP_3M and a.takingPart.leftOn <= :sixMonthsAgo
            order by a.takingPart.leftOn
            """)
    List<Assignment> toBeFollowedUp(LocalDate threeMonthsAgo, LocalDate sixMonthsAgo, Limit limit);

    /** Who is in it after the day on which it was to end, the latest end first. */
    @Query("""
            select a from Assignment a
            where a.status in (ENTERED, INTERRUPTED) and a.takingPart.dueToEndOn < :today
            order by a.takingPart.dueToEndOn desc, a.id
            """)
    List<Assignment> overdue(LocalDate today, Limit limit);

    @Query("select a from Assignment a where a.suggested.by in :staff and a.status in :statuses order by a.statusSince")
    List<Assignment> suggestedBy(Collection<StaffId> staff, Collection<AssignmentStatus> statuses, Limit limit);

    @Query("""
            select new org.jobcenterportal.assignments.OpenOffer(a.suggested.person, a.suggested.measure)
            from Assignment a where a.suggested.person in :persons and a.status in :open
            """)
    List<OpenOffer> openOffers(Collection<PersonId> persons, Collection<AssignmentStatus> open);

    @Query("""
            select count(a) > 0 from Assignment a
            where a.suggested.person = :person and a.suggested.measure = :measure and a.status in :open
            """)
    boolean isOpen(PersonId person, MeasureId measure, Collection<AssignmentStatus> open);
}

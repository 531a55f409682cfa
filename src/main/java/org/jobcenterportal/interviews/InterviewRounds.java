package org.jobcenterportal.interviews;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.events.EventId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All rounds of talks. */
interface InterviewRounds extends Repository<InterviewRound, RoundId> {

    InterviewRound saveAndFlush(InterviewRound round);

    Optional<InterviewRound> findById(RoundId id);

    Optional<InterviewRound> findByEvent(EventId event);

    List<InterviewRound> findByEventIn(Collection<EventId> events);

    /** The round, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from InterviewRound r where r.id = :id")
    Optional<InterviewRound> lock(RoundId id);

    @Query("select r from InterviewRound r where r.span.end > :moment order by r.span.start, r.id")
    List<InterviewRound> endingAfter(Instant moment);

    @Query("select r from InterviewRound r where r.span.end < :moment order by r.span.end, r.id")
    List<InterviewRound> endedBefore(Instant moment, Limit limit);
}

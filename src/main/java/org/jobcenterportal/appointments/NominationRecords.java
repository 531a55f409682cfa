package org.jobcenterportal.appointments;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** All nominations. */
interface NominationRecords extends Repository<Nomination, NominationId> {

    Nomination saveAndFlush(Nomination nomination);

    Optional<Nomination> findById(NominationId id);

    /** The nomination, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Nomination n where n.id = :id")
    Optional<Nomination> lock(NominationId id);

    @Query("select n from Nomination n where n.nominatedBy in :staff order by n.createdAt desc")
    List<Nomination> by(Collection<StaffId> staff, Limit limit);

    @Query("select n from Nomination n order by n.createdAt desc")
    List<Nomination> latest(Limit limit);

    @Query("select n from Nomination n where n.person = :person order by n.createdAt desc")
    List<Nomination> of(PersonId person, Limit limit);

    @Query("select n from Nomination n where n.nominatedBy in :staff and n.open = true order by n.term.expiresAt")
    List<Nomination> openBy(Collection<StaffId> staff, Limit limit);

    @Query("select n from Nomination n where n.open = true order by n.createdAt")
    List<Nomination> open(Limit limit);

    @Query("select n from Nomination n where n.person = :person and n.suggestion.topic = :topic and n.open = true")
    Optional<Nomination> open(PersonId person, Topic topic);

    /** From which nominations a consultation came: from one, or from those of both parents. */
    @Query("select n from Nomination n where n.consultation = :consultation order by n.id")
    List<Nomination> of(ConsultationId consultation);

    @Query("select n.couple from Nomination n where n.id = :id")
    Optional<UUID> coupleOf(NominationId id);

    @Query("select n from Nomination n where n.couple = :couple order by n.id")
    List<Nomination> ofCouple(UUID couple);

    @Query("select n from Nomination n where n.couple in :couples")
    List<Nomination> ofCouples(Collection<UUID> couples);

    /** Both, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Nomination n where n.couple = :couple order by n.id")
    List<Nomination> lockCouple(UUID couple);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select n from Nomination n where n.term.remindAt <= :now order by n.term.remindAt")
    List<Nomination> toBeReminded(Instant now, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select n from Nomination n where n.open = true and n.term.expiresAt <= :now order by n.term.expiresAt")
    List<Nomination> over(Instant now, Limit limit);

    @Query("select n.id from Nomination n where n.open = true and n.state = :state and n.channel = EMAIL")
    List<NominationId> byMail(NominationState state);
}

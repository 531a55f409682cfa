package org.jobcenterportal.appointments;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** All consultations. */
interface Consultations extends Repository<BcaConsultation, ConsultationId> {

    BcaConsultation save(BcaConsultation consultation);

    BcaConsultation saveAndFlush(BcaConsultation consultation);

    Optional<BcaConsultation> findById(ConsultationId id);

    @Query("select c from BcaConsultation c where c.id in :ids")
    List<BcaConsultation> all(Collection<ConsultationId> ids);

    /** The consultation, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from BcaConsultation c where c.id = :id")
    Optional<BcaConsultation> lock(ConsultationId id);

    Optional<BcaConsultation> findBySubmission(UUID submission);

    Optional<BcaConsultation> findByCode(ConsultationCode code);

    @Query("select c from BcaConsultation c where c.consultant in :consultants and c.slot.start >= :from"
            + " order by c.slot.start")
    List<BcaConsultation> near(Collection<StaffId> consultants, Instant from);

    @Query("""
            select new org.jobcenterportal.appointments.Consultations$Open(
                c.id, c.submission, c.openOrdinal, c.slot.end)
            from BcaConsultation c
            where c.holder = :holder and c.openOrdinal is not null
            """)
    List<Open> open(UUID holder);

    @Query("select c from BcaConsultation c where c.holder in :holders order by c.slot.start desc")
    List<BcaConsultation> of(Collection<UUID> holders, Limit limit);

    @Query("""
            select c from BcaConsultation c
            where c.consultant = :consultant and c.slot.start >= :from and c.slot.start < :until
            order by c.slot.start, c.createdAt
            """)
    List<BcaConsultation> of(StaffId consultant, Instant from, Instant until);

    /** How many are over, and nobody has noted what became of them. */
    @Query("""
            select count(c) from BcaConsultation c
            where c.consultant = :consultant and c.state = BOOKED and c.slot.start >= :from and c.slot.end <= :now
            """)
    long toNote(StaffId consultant, Instant from, Instant now);

    @Query("select c from BcaConsultation c where c.venue = :venue and c.slot.start >= :from and c.slot.start < :until")
    List<BcaConsultation> at(VenueId venue, Instant from, Instant until);

    /** Reservations whose time is up and that no other node is dealing with. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select c from BcaConsultation c where c.reservedUntil <= :now order by c.reservedUntil")
    List<BcaConsultation> due(Instant now, Limit limit);

    /** What stands in the way of another booking of the same holder. */
    record Open(
            ConsultationId id,
            @Nullable UUID submission,
            @Nullable Integer ordinal,
            Instant end) {}
}

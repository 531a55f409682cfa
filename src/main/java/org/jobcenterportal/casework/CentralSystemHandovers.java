package org.jobcenterportal.casework;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that the central systems have to be told, or were told. */
interface CentralSystemHandovers extends Repository<CentralSystemHandover, HandoverId> {

    CentralSystemHandover saveAndFlush(CentralSystemHandover handover);

    Iterable<CentralSystemHandover> saveAllAndFlush(Iterable<CentralSystemHandover> handovers);

    /** The entry, held against every other change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from CentralSystemHandover h where h.id = :id")
    Optional<CentralSystemHandover> lock(HandoverId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select h from CentralSystemHandover h
            where h.matter = :matter and h.takenAt is null and h.withdrawnAt is null
            """)
    Optional<CentralSystemHandover> lockOpen(UUID matter);

    @Query("""
            select h from CentralSystemHandover h
            where h.person = :person and h.takenAt is null and h.withdrawnAt is null order by h.notedAt
            """)
    List<CentralSystemHandover> openOf(PersonId person);

    @Query(
            "select h from CentralSystemHandover h where h.person = :person and h.takenAt is not null order by h.takenAt desc")
    List<CentralSystemHandover> takenOf(PersonId person, Limit limit);

    @Query("select h from CentralSystemHandover h where h.person = :person order by h.notedAt")
    List<CentralSystemHandover> of(PersonId person);

    boolean existsByMatterAndTakenAtIsNotNull(UUID matter);
}

package org.jobcenterportal.appointments;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** All offers of earlier times. */
interface EarlierOffers extends Repository<EarlierOffer, EarlierOfferId> {

    EarlierOffer saveAndFlush(EarlierOffer offer);

    Optional<EarlierOffer> findById(EarlierOfferId id);

    /** For whom the offer is, without loading it: what it says may change until it is locked. */
    @Query("select o.consultation.value from EarlierOffer o where o.id = :id")
    Optional<UUID> consultationOf(EarlierOfferId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from EarlierOffer o where o.id = :id")
    Optional<EarlierOffer> lock(EarlierOfferId id);

    @Query("select o from EarlierOffer o where o.wish = :wish and o.state = OPEN")
    Optional<EarlierOffer> open(EarlierWishId wish);

    @Query("select o from EarlierOffer o where o.wish in :wishes and o.state = OPEN")
    List<EarlierOffer> open(Collection<EarlierWishId> wishes);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from EarlierOffer o where o.wish = :wish and o.state = OPEN")
    Optional<EarlierOffer> lockOpen(EarlierWishId wish);

    @Query("select count(o) > 0 from EarlierOffer o where o.holder = :holder and o.state = OPEN")
    boolean hasOpen(UUID holder);

    @Query("""
            select o from EarlierOffer o
            where o.consultant = :consultant and o.state = :state and o.slot.start >= :from and o.slot.start < :until
            order by o.slot.start
            """)
    List<EarlierOffer> of(StaffId consultant, EarlierOffer.State state, Instant from, Instant until);

    /** Offers whose time is up and that no other node is dealing with. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select o from EarlierOffer o where o.state = OPEN and o.expiresAt <= :now order by o.expiresAt")
    List<EarlierOffer> due(Instant now, Limit limit);
}

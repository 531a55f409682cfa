package org.jobcenterportal.appointments;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All wishes for earlier times, those that have ended too. */
interface EarlierWishes extends Repository<EarlierWish, EarlierWishId> {

    EarlierWish saveAndFlush(EarlierWish wish);

    Optional<EarlierWish> findById(EarlierWishId id);

    @Query("select w from EarlierWish w where w.consultation = :consultation and w.state in (WAITING, PAUSED)")
    Optional<EarlierWish> active(ConsultationId consultation);

    /** The same, held until the transaction ends: whoever changes the consultation and whoever offers meet here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from EarlierWish w where w.consultation = :consultation and w.state in (WAITING, PAUSED)")
    Optional<EarlierWish> lockActive(ConsultationId consultation);

    /** All that one person waits for: held together, so that she gets one offer at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from EarlierWish w where w.holder = :holder and w.state in (WAITING, PAUSED) order by w.id.value")
    List<EarlierWish> lockActiveOf(UUID holder);

    @Query("select w from EarlierWish w where w.holder in :holders order by w.askedAt")
    List<EarlierWish> of(Collection<UUID> holders);

    /** Who would come on that day instead of later and has not been asked about that very time, the first who asked first. */
    @Query("""
            select new org.jobcenterportal.appointments.EarlierWishes$Waiting(w.id, w.holder)
            from EarlierWish w join BcaConsultation c on c.id = w.consultation
            where w.state = WAITING and w.firstDay <= :day and w.lastDay >= :day
                and c.state = BOOKED and c.slot.start > :start
                and not exists (
                    select o.id.value from EarlierOffer o
                    where o.holder = w.holder and o.state = OPEN
                        or o.wish = w.id and o.consultant = :consultant and o.slot.start = :start)
            order by w.askedAt, w.id.value
            """)
    List<Waiting> waiting(LocalDate day, StaffId consultant, Instant start);

    /** How many asked before for times that could be the same. */
    @Query("""
            select count(w) from EarlierWish w join BcaConsultation c on c.id = w.consultation
            where w.state = WAITING and c.state = BOOKED and c.slot.start > :now
                and (w.askedAt < :askedAt or w.askedAt = :askedAt and w.id.value < :id)
                and w.firstDay <= :lastDay and w.lastDay >= :firstDay
                and w.partOfDay in :parts
                and (w.venue.value is null or :venue is null or w.venue.value = :venue)
            """)
    int before(
            UUID id,
            Instant askedAt,
            LocalDate firstDay,
            LocalDate lastDay,
            Collection<PartOfDay> parts,
            @Nullable UUID venue,
            Instant now);

    /** Who waits to leave a time of this consultant for an earlier one, or has been offered one with her. */
    @Query("""
            select w from EarlierWish w join BcaConsultation c on c.id = w.consultation
            where w.state in (WAITING, PAUSED) and c.state = BOOKED and c.slot.start > :now
                and (c.consultant = :consultant or exists (
                    select o.id.value from EarlierOffer o
                    where o.wish = w.id and o.state = OPEN and o.consultant = :consultant))
            order by w.askedAt, w.id.value
            """)
    List<EarlierWish> inCalendar(StaffId consultant, Instant now);

    default int before(EarlierWish wish, Instant now) {
        var draft = wish.draft();
        VenueId venue = draft.venue();
        return before(
                wish.id().value(),
                wish.askedAt(),
                draft.firstDay(),
                draft.lastDay(),
                draft.partOfDay().meeting(),
                venue == null ? null : venue.value(),
                now);
    }

    /** Somebody in the line. */
    record Waiting(EarlierWishId wish, UUID holder) {}
}

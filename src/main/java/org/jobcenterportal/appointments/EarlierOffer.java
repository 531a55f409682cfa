package org.jobcenterportal.appointments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.seats.DiaryEntryId;
import org.jspecify.annotations.Nullable;

/** A time that somebody gave back, held for one who wished to come earlier, until she answers or it expires (F46). */
@Entity
@Table(name = "earlier_offer")
class EarlierOffer extends Aggregate<EarlierOffer, EarlierOfferId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EarlierOfferId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "wish_id"))
    private EarlierWishId wish;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consultation_id"))
    private ConsultationId consultation;

    private UUID holder;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consultant_id"))
    private StaffId consultant;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "venue_id"))
    private VenueId venue;

    private @Nullable String room;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "starts_at"))
    @AttributeOverride(name = "end", column = @Column(name = "ends_at"))
    private TimeSlot slot;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected EarlierOffer() {} // JPA

    private EarlierOffer(EarlierOfferId id, EarlierWish wish, FreeSlot time, Instant expires, Instant now) {
        if (!now.isBefore(expires) || !expires.isBefore(time.slot().start())) {
            throw new IllegalArgumentException("An offer ends after it is made and before its time begins");
        }
        this.id = id;
        this.wish = wish.id();
        this.consultation = wish.consultation();
        this.holder = wish.holder();
        this.consultant = time.consultant().id();
        this.venue = time.venue().id();
        this.room = time.room();
        this.slot = time.slot();
        this.state = State.OPEN;
        this.offeredAt = now;
        this.expiresAt = expires;
    }

    static EarlierOffer make(EarlierOfferId id, EarlierWish wish, FreeSlot time, Instant expires, Instant now) {
        return new EarlierOffer(id, wish, time, expires, now);
    }

    /** Where an offer stands. */
    enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        EXPIRED,
        /** She has cancelled, moved or left meanwhile. */
        WITHDRAWN
    }

    @Override
    public EarlierOfferId id() {
        return id;
    }

    EarlierWishId wish() {
        return wish;
    }

    ConsultationId consultation() {
        return consultation;
    }

    StaffId consultant() {
        return consultant;
    }

    VenueId venue() {
        return venue;
    }

    @Nullable
    String room() {
        return room;
    }

    TimeSlot slot() {
        return slot;
    }

    State state() {
        return state;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Under which the consultant's time is kept until somebody answers. */
    DiaryEntryId diaryEntry() {
        return diaryEntry(id);
    }

    static DiaryEntryId diaryEntry(EarlierOfferId id) {
        return new DiaryEntryId(id.value());
    }

    boolean isOpenAt(Instant now) {
        return state == State.OPEN && now.isBefore(expiresAt);
    }

    void end(State how, Instant now) {
        if (state != State.OPEN || how == State.OPEN) {
            throw new IllegalStateException("Only an open offer ends, and once: " + id);
        }
        state = how;
        endedAt = now;
    }
}

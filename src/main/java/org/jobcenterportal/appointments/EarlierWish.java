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
import java.time.LocalDate;
import java.util.UUID;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a consultation would come earlier (F38). Whoever asked first is asked first; changing or pausing the
 * wish keeps its place, and nobody can hand it on.
 */
@Entity
@Table(name = "earlier_wish")
class EarlierWish extends Aggregate<EarlierWish, EarlierWishId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EarlierWishId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consultation_id"))
    private ConsultationId consultation;

    private UUID holder;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_of_day")
    private PartOfDay partOfDay;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "venue_id"))
    private @Nullable VenueId venue;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "state_since")
    private Instant stateSince;

    @SuppressWarnings("NullAway.Init")
    protected EarlierWish() {} // JPA

    private EarlierWish(BcaConsultation consultation, EarlierWishDraft draft, Instant now) {
        this.id = EarlierWishId.next();
        this.consultation = consultation.id();
        this.holder = consultation.party();
        this.state = State.WAITING;
        this.askedAt = now;
        this.stateSince = now;
        change(draft);
    }

    static EarlierWish ask(BcaConsultation consultation, EarlierWishDraft draft, Instant now) {
        if (!consultation.isMovableAt(now)) {
            throw new IllegalArgumentException("Only who has a time to come can come earlier: " + consultation.id());
        }
        return new EarlierWish(consultation, draft, now);
    }

    /** Where a wish stands. */
    enum State {
        WAITING,
        PAUSED,
        /** She comes earlier now. */
        FULFILLED,
        /** She waits no longer. */
        LEFT,
        /** There is no consultation any more that could be earlier. */
        OVER;

        boolean isActive() {
            return this == WAITING || this == PAUSED;
        }
    }

    @Override
    public EarlierWishId id() {
        return id;
    }

    ConsultationId consultation() {
        return consultation;
    }

    UUID holder() {
        return holder;
    }

    State state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    EarlierWishDraft draft() {
        return new EarlierWishDraft(firstDay, lastDay, partOfDay, venue);
    }

    @Nullable
    VenueId venue() {
        return venue;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    boolean isPaused() {
        return state == State.PAUSED;
    }

    /** Whether a time that begins then is one of those wished; the place is another question. */
    boolean includes(Instant start) {
        var day = OfficeTime.dayOf(start);
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && partOfDay.includes(start);
    }

    void change(EarlierWishDraft draft) {
        requireActive();
        firstDay = draft.firstDay();
        lastDay = draft.lastDay();
        partOfDay = draft.partOfDay();
        venue = draft.venue();
    }

    void pause(Instant now) {
        requireActive();
        enter(State.PAUSED, now);
    }

    void goOnWaiting(Instant now) {
        requireActive();
        enter(State.WAITING, now);
    }

    void end(State how, Instant now) {
        requireActive();
        if (how.isActive()) {
            throw new IllegalArgumentException("That is no end: " + how);
        }
        enter(how, now);
    }

    private void enter(State next, Instant now) {
        if (state != next) {
            state = next;
            stateSince = now;
        }
    }

    private void requireActive() {
        if (!state.isActive()) {
            throw new IllegalStateException("The wish has ended: " + id);
        }
    }
}

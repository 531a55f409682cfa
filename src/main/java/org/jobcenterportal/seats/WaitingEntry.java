package org.jobcenterportal.seats;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.kernel.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wait for a place. Its position is given once and never changes; whoever lets an offer pass keeps it and is
 * asked again when another place becomes free.
 */
@Entity
@Table(name = "waiting_entry")
class WaitingEntry extends Aggregate<WaitingEntry, WaitingEntryId> {

    /** So often an offer may end unanswered before the next one that does ends the wait. */
    static final int UNANSWERED_OFFERS = 2;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WaitingEntryId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contingent"))
    private ContingentId contingent;

    private UUID holder;

    private int places;

    private long position;

    @Enumerated(EnumType.STRING)
    private WaitingStatus status;

    private Instant joinedAt;

    private @Nullable Instant passedAt;

    private @Nullable Instant expiresAt;

    private int expiries;

    private Instant interestConfirmedAt;

    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Removal removal;

    protected WaitingEntry() {} // JPA

    private WaitingEntry(ContingentId contingent, UUID holder, int places, long position, Instant now) {
        if (places < 1) {
            throw new IllegalArgumentException("One waits for at least one place");
        }
        this.id = WaitingEntryId.next();
        this.contingent = contingent;
        this.holder = holder;
        this.places = places;
        this.position = position;
        this.status = WaitingStatus.WAITING;
        this.joinedAt = now;
        this.interestConfirmedAt = now;
    }

    static WaitingEntry join(ContingentId contingent, UUID holder, int places, long position, Instant now) {
        return new WaitingEntry(contingent, holder, places, position, now);
    }

    void pause() {
        require(WaitingStatus.WAITING);
        status = WaitingStatus.PAUSED;
    }

    void resume(Instant now) {
        require(WaitingStatus.PAUSED);
        status = WaitingStatus.WAITING;
        interestConfirmedAt = now;
    }

    void confirmInterest(Instant now) {
        require(WaitingStatus.WAITING, WaitingStatus.PAUSED);
        interestConfirmedAt = now;
    }

    /** Offers a place until the time is over. */
    void offer(Duration time, Instant now) {
        require(WaitingStatus.WAITING);
        if (!time.isPositive()) {
            throw new IllegalArgumentException("An offer leaves time to answer");
        }
        status = WaitingStatus.OFFERED;
        expiresAt = now.plus(time);
        registerEvent(new SeatOffered(id, contingent, holder, expiresAt));
    }

    void accept(Instant now) {
        require(WaitingStatus.OFFERED);
        if (!isOfferOpenAt(now)) {
            throw new IllegalStateException("The offer has expired: " + id);
        }
        fulfil(now);
    }

    /** A place has been found, offered or not. */
    void fulfil(Instant now) {
        require(WaitingStatus.WAITING, WaitingStatus.PAUSED, WaitingStatus.OFFERED);
        end(WaitingStatus.FULFILLED, now);
    }

    /** Lets this place pass to the next in line and keeps waiting. */
    void decline(Instant now) {
        require(WaitingStatus.OFFERED);
        expiries = 0;
        interestConfirmedAt = now;
        letPass(now);
    }

    /** The offer has ended without an answer. */
    void expire(Instant now) {
        require(WaitingStatus.OFFERED);
        if (isOfferOpenAt(now)) {
            throw new IllegalStateException("The offer still stands: " + id);
        }
        expiries++;
        if (expiries > UNANSWERED_OFFERS) {
            removal = Removal.UNANSWERED;
            end(WaitingStatus.REMOVED, now);
        } else {
            letPass(now);
        }
        registerEvent(new SeatOfferExpired(id, contingent, holder, status.isEnd()));
    }

    void leave(Instant now) {
        require(WaitingStatus.WAITING, WaitingStatus.PAUSED, WaitingStatus.OFFERED);
        end(WaitingStatus.LEFT, now);
    }

    void remove(Removal reason, Instant now) {
        require(WaitingStatus.WAITING, WaitingStatus.PAUSED, WaitingStatus.OFFERED);
        removal = reason;
        end(WaitingStatus.REMOVED, now);
    }

    /** Another place has become free, so that who let one pass is asked again. */
    void lineUpAgain() {
        passedAt = null;
    }

    /** How many places this wait claims before newcomers. */
    int placesInLine() {
        return status == WaitingStatus.WAITING && passedAt == null ? places : 0;
    }

    /** How many places are kept for this wait's open offer. */
    int placesOffered() {
        return status == WaitingStatus.OFFERED ? places : 0;
    }

    boolean isOfferOpenAt(Instant now) {
        return expiresAt != null && now.isBefore(expiresAt);
    }

    @Override
    public WaitingEntryId id() {
        return id;
    }

    ContingentId contingent() {
        return contingent;
    }

    UUID holder() {
        return holder;
    }

    int places() {
        return places;
    }

    long position() {
        return position;
    }

    WaitingStatus status() {
        return status;
    }

    Standing standing(int place) {
        return new Standing(id, status, place, joinedAt, expiresAt);
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Removal removal() {
        return removal;
    }

    private void letPass(Instant now) {
        status = WaitingStatus.WAITING;
        expiresAt = null;
        passedAt = now;
    }

    private void end(WaitingStatus end, Instant now) {
        status = end;
        expiresAt = null;
        endedAt = now;
    }

    private void require(WaitingStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new IllegalStateException("Not possible while " + status + ": " + id);
        }
    }
}

package org.jobcenterportal.seats;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Places of several contingents that somebody has, or waits for, together. Its position in the line is given once; whoever
 * lets an offer pass keeps it and is asked again when other places become free.
 */
class Bundle {

    private final BundleId id;
    private final LineId line;
    private final UUID holder;
    private final long position;
    private final Instant joinedAt;
    private final List<Share> shares;
    private Map<Share, ContingentId> given;
    private BundleStatus status;
    private @Nullable Instant passedAt;
    private @Nullable Instant expiresAt;
    private int expiries;
    private @Nullable Instant endedAt;
    private @Nullable Removal removal;

    /** A bundle as it is stored. */
    Bundle(Stored stored, List<Share> shares, Map<Share, ContingentId> given) {
        this.id = stored.id();
        this.line = stored.line();
        this.holder = stored.holder();
        this.position = stored.position();
        this.joinedAt = stored.joinedAt();
        this.status = stored.status();
        this.passedAt = stored.passedAt();
        this.expiresAt = stored.expiresAt();
        this.expiries = stored.expiries();
        this.shares = Share.together(shares);
        this.given = Map.copyOf(given);
    }

    static Bundle waiting(LineId line, UUID holder, List<Share> shares, long position, Instant now) {
        return new Bundle(
                new Stored(BundleId.next(), line, holder, position, BundleStatus.WAITING, now, null, null, 0),
                shares,
                Map.of());
    }

    static Bundle taken(LineId line, UUID holder, Map<Share, ContingentId> given, Instant now) {
        return new Bundle(
                new Stored(BundleId.next(), line, holder, 0, BundleStatus.TAKEN, now, null, null, 0),
                List.copyOf(given.keySet()),
                given);
    }

    void pause() {
        require(BundleStatus.WAITING);
        status = BundleStatus.PAUSED;
    }

    void resume() {
        require(BundleStatus.PAUSED);
        status = BundleStatus.WAITING;
    }

    /** Keeps a place of each chosen contingent until the offer ends. */
    void offer(Map<Share, ContingentId> chosen, Instant until, Instant now) {
        require(BundleStatus.WAITING);
        if (!now.isBefore(until)) {
            throw new IllegalArgumentException("An offer leaves time to answer");
        }
        if (!chosen.keySet().equals(Set.copyOf(shares))) {
            throw new IllegalArgumentException("All together or nothing: " + id);
        }
        given = Map.copyOf(chosen);
        status = BundleStatus.OFFERED;
        expiresAt = until;
    }

    void accept(Instant now) {
        require(BundleStatus.OFFERED);
        if (!isOfferOpenAt(now)) {
            throw new IllegalStateException("The offer has expired: " + id);
        }
        status = BundleStatus.TAKEN;
        expiresAt = null;
        passedAt = null;
    }

    /** Lets these places pass to the next in line and keeps waiting. */
    void decline(Instant now) {
        require(BundleStatus.OFFERED);
        expiries = 0;
        letPass(now);
    }

    /** The offer has ended without an answer. */
    void expire(Instant now) {
        require(BundleStatus.OFFERED);
        if (isOfferOpenAt(now)) {
            throw new IllegalStateException("The offer still stands: " + id);
        }
        expiries++;
        if (expiries > WaitingEntry.UNANSWERED_OFFERS) {
            removal = Removal.UNANSWERED;
            end(BundleStatus.REMOVED, now);
        } else {
            letPass(now);
        }
    }

    void giveBack(Instant now) {
        require(BundleStatus.TAKEN);
        end(BundleStatus.GIVEN_BACK, now);
    }

    void leave(Instant now) {
        require(BundleStatus.WAITING, BundleStatus.PAUSED, BundleStatus.OFFERED);
        end(BundleStatus.LEFT, now);
    }

    void remove(Removal reason, Instant now) {
        require(BundleStatus.WAITING, BundleStatus.PAUSED, BundleStatus.OFFERED);
        removal = reason;
        end(BundleStatus.REMOVED, now);
    }

    /** Other places have become free, so that who let some pass is asked again. */
    void lineUpAgain() {
        passedAt = null;
    }

    boolean isOfferOpenAt(Instant now) {
        return expiresAt != null && now.isBefore(expiresAt);
    }

    /** Whether this wait claims its places before newcomers. */
    boolean isClaiming() {
        return status == BundleStatus.WAITING && passedAt == null;
    }

    /** What this bundle adds to the counters of its contingents at present. */
    Map<ContingentId, Counted> counted() {
        if (isClaiming()) {
            return shares.stream()
                    .flatMap(share -> share.contingents().map(contingent -> Map.entry(contingent, share.places())))
                    .collect(toMap(Map.Entry::getKey, claim -> new Counted(0, 0, claim.getValue())));
        }
        return given.entrySet().stream().collect(toMap(Map.Entry::getValue, part -> {
            var places = part.getKey().places();
            return status == BundleStatus.TAKEN ? new Counted(places, 0, 0) : new Counted(0, places, 0);
        }));
    }

    BundleId id() {
        return id;
    }

    LineId line() {
        return line;
    }

    UUID holder() {
        return holder;
    }

    long position() {
        return position;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    List<Share> shares() {
        return shares;
    }

    Map<Share, ContingentId> given() {
        return given;
    }

    BundleStatus status() {
        return status;
    }

    @Nullable
    Instant passedAt() {
        return passedAt;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    int expiries() {
        return expiries;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    Removal removal() {
        return removal;
    }

    private void letPass(Instant now) {
        status = BundleStatus.WAITING;
        given = Map.of();
        expiresAt = null;
        passedAt = now;
    }

    private void end(BundleStatus end, Instant now) {
        status = end;
        given = Map.of();
        expiresAt = null;
        endedAt = now;
    }

    private void require(BundleStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new IllegalStateException("Not possible while " + status + ": " + id);
        }
    }

    /** Places taken, offered and wanted. */
    record Counted(int taken, int offered, int inLine) {

        static final Counted NOTHING = new Counted(0, 0, 0);

        Counted plus(Counted other) {
            return new Counted(taken + other.taken, offered + other.offered, inLine + other.inLine);
        }

        Counted minus(Counted other) {
            return new Counted(taken - other.taken, offered - other.offered, inLine - other.inLine);
        }
    }

    /** The columns of an active bundle. */
    record Stored(
            BundleId id,
            LineId line,
            UUID holder,
            long position,
            BundleStatus status,
            Instant joinedAt,
            @Nullable Instant passedAt,
            @Nullable Instant expiresAt,
            int expiries) {}
}

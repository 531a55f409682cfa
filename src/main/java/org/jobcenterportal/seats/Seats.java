package org.jobcenterportal.seats;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places that are never given twice, and the line of those who wait for one.
 *
 * <p>The rule of the line: who joined first is asked first, for every free place; nobody is moved by hand, and a newcomer
 * takes a place only if all who wait could be served as well. Every step of the line stands in the audit.
 */
@Service
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
public class Seats {

    private static final Set<WaitingStatus> UNTIL_THE_END =
            Set.of(WaitingStatus.WAITING, WaitingStatus.PAUSED, WaitingStatus.OFFERED);

    private final Contingents contingents;
    private final WaitingEntries entries;
    private final AuditLog audit;
    private final Clock clock;

    Seats(Contingents contingents, WaitingEntries entries, AuditLog audit, Clock clock) {
        this.contingents = contingents;
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a contingent; an offer from its waiting list stands for the given time. */
    public ContingentId open(int capacity, Duration offerTime) {
        var id = ContingentId.next();
        contingents.open(id, capacity, offerTime);
        return id;
    }

    /** Changes the number of places; refused where more are taken or offered already. */
    public boolean resize(ContingentId id, int capacity) {
        var before = contingents.lock(id).occupancy().capacity();
        var resized = contingents.resize(id, capacity);
        if (resized && capacity > before) {
            askEveryoneAgain(id);
        }
        return resized;
    }

    /** Takes places, first of all that the caller does; whoever has one waits no longer. */
    public Taking take(ContingentId id, UUID holder, int places) {
        if (places < 1) {
            throw new IllegalArgumentException("One takes at least one place");
        }
        if (!contingents.take(id, places)) {
            return contingents
                    .seatOf(id, holder)
                    .<Taking>map(Taking.AlreadyIn::new)
                    .orElseGet(Taking.Full::new);
        }
        var seat = contingents.addSeat(id, holder, places, clock.instant());
        if (seat.isEmpty()) {
            contingents.give(id, places);
            return new Taking.AlreadyIn(contingents.seatOf(id, holder).orElseThrow());
        }
        step(UNTIL_THE_END, id, holder, "fulfilled", entry -> entry.fulfil(clock.instant()));
        return new Taking.Taken(seat.get());
    }

    /**
     * Takes a place for each of many at once, for what is taken over from elsewhere: in their order, as long as places
     * are free that nobody in the line waits for.
     *
     * @return those who have taken one now, without those who had one before
     */
    public Set<UUID> takeAll(ContingentId id, Collection<UUID> holders) {
        var occupancy = contingents.lock(id).occupancy();
        if (entries.isAnybodyIn(id)) {
            return holders.stream()
                    .filter(holder -> take(id, holder, 1) instanceof Taking.Taken)
                    .collect(toSet());
        }
        var already = contingents.holders(id);
        var newcomers = holders.stream()
                .distinct()
                .filter(holder -> !already.contains(holder))
                .limit(occupancy.free())
                .toList();
        if (!newcomers.isEmpty()) {
            if (!contingents.take(id, newcomers.size())) {
                throw new IllegalStateException("Locked, and yet somebody took places of " + id);
            }
            contingents.addSeats(id, newcomers, clock.instant());
        }
        return Set.copyOf(newcomers);
    }

    /** Gives a holder's places back and offers them to those who wait; says whether there was anything to give. */
    public boolean free(ContingentId id, UUID holder) {
        contingents.lock(id);
        var places = contingents.removeSeat(id, holder);
        if (places == 0) {
            return false;
        }
        contingents.give(id, places);
        askEveryoneAgain(id);
        return true;
    }

    /** Puts somebody at the end of the line. */
    public Joining join(ContingentId id, UUID holder, int places) {
        var position = contingents.nextPosition(id);
        var seat = contingents.seatOf(id, holder);
        if (seat.isPresent()) {
            return new Joining.AlreadyIn(seat.get());
        }
        var active = entries.active(id, holder);
        if (active.isPresent()) {
            return new Joining.AlreadyWaiting(active.get().id());
        }
        var entry = WaitingEntry.join(id, holder, places, position, clock.instant());
        contingents.move(id, 0, 0, entry.placesInLine());
        keep(entry, "joined");
        moveUp(contingents.lock(id));
        return new Joining.Joined(entry.id());
    }

    /** Ends a holder's own wait; says whether there was one. */
    public boolean leave(ContingentId id, UUID holder) {
        return step(UNTIL_THE_END, id, holder, "left", entry -> entry.leave(clock.instant()));
    }

    /** Ends a holder's wait for the office's reason; says whether there was one. */
    public boolean remove(ContingentId id, UUID holder, Removal reason) {
        return step(UNTIL_THE_END, id, holder, "removed", entry -> entry.remove(reason, clock.instant()));
    }

    /** Lets a holder keep the position without being asked; says whether that was possible. */
    public boolean pause(ContingentId id, UUID holder) {
        return step(Set.of(WaitingStatus.WAITING), id, holder, "paused", WaitingEntry::pause);
    }

    /** Lets a holder be asked again; says whether that was possible. */
    public boolean resume(ContingentId id, UUID holder) {
        return step(Set.of(WaitingStatus.PAUSED), id, holder, "resumed", entry -> entry.resume(clock.instant()));
    }

    /** Turns an offer into a seat. */
    public Acceptance accept(ContingentId id, UUID holder) {
        var now = clock.instant();
        contingents.lock(id);
        var entry = entries.active(id, holder)
                .filter(active -> active.status() == WaitingStatus.OFFERED)
                .orElse(null);
        if (entry == null) {
            return new Acceptance.NoOffer();
        }
        if (!entry.isOfferOpenAt(now)) {
            return new Acceptance.TooLate();
        }
        contingents.move(id, entry.places(), -entry.places(), 0);
        var seat = contingents.addSeat(id, holder, entry.places(), now).orElseThrow();
        entry.accept(now);
        keep(entry, "accepted");
        return new Acceptance.Accepted(seat);
    }

    /** Lets an offer pass to the next in line; the holder keeps the position. */
    public boolean decline(ContingentId id, UUID holder) {
        return step(Set.of(WaitingStatus.OFFERED), id, holder, "declined", entry -> entry.decline(clock.instant()));
    }

    /** Where a holder stands in the line. */
    public Optional<Standing> standing(ContingentId id, UUID holder) {
        return entries.active(id, holder).map(entry -> entry.standing((int) entries.before(id, entry.position()) + 1));
    }

    public Occupancy occupancy(ContingentId id) {
        return contingents.occupancy(id);
    }

    /** How full several contingents are: one statement, and an entry for each that exists. */
    public Map<ContingentId, Occupancy> occupancies(Collection<ContingentId> ids) {
        return contingents.occupancies(ids);
    }

    /** Ends the offers of a contingent whose time is over and asks the next ones. */
    void expireOffers(Contingents.Locked contingent) {
        var id = contingent.id();
        for (var entry : entries.overdue(id, clock.instant())) {
            change(entry, "expired", overdue -> overdue.expire(clock.instant()));
        }
        moveUp(contingents.lock(id));
    }

    private boolean step(
            Set<WaitingStatus> from, ContingentId id, UUID holder, String what, Consumer<WaitingEntry> step) {
        contingents.lock(id);
        var entry = entries.active(id, holder).filter(active -> from.contains(active.status()));
        entry.ifPresent(active -> {
            change(active, what, step);
            moveUp(contingents.lock(id));
        });
        return entry.isPresent();
    }

    /** A place has come from outside the line: whoever let an earlier one pass is asked again. */
    private void askEveryoneAgain(ContingentId id) {
        for (var entry : entries.passed(id)) {
            var before = entry.placesInLine();
            entry.lineUpAgain();
            contingents.move(id, 0, 0, entry.placesInLine() - before);
            entries.save(entry);
        }
        moveUp(contingents.lock(id));
    }

    /** Offers free places to the first in line, until the places or the line end. Nobody is passed over. */
    private void moveUp(Contingents.Locked contingent) {
        var free = contingent.occupancy().free();
        var next = entries.firstInLine(contingent.id());
        while (next.isPresent() && next.get().places() <= free) {
            free -= next.get().places();
            change(next.get(), "offered", entry -> entry.offer(contingent.offerTime(), clock.instant()));
            next = entries.firstInLine(contingent.id());
        }
    }

    private void change(WaitingEntry entry, String what, Consumer<WaitingEntry> step) {
        var inLine = entry.placesInLine();
        var offered = entry.placesOffered();
        step.accept(entry);
        contingents.move(entry.contingent(), 0, entry.placesOffered() - offered, entry.placesInLine() - inLine);
        keep(entry, what);
    }

    private void keep(WaitingEntry entry, String what) {
        entries.save(entry);
        audit.changed(
                "waiting-list." + what,
                List.of(entry.holder()),
                Map.of(
                        "contingent", entry.contingent().value().toString(),
                        "position", Long.toString(entry.position())));
    }
}

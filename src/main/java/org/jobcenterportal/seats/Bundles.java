package org.jobcenterportal.seats;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places of several contingents, taken together or not at all, and the line of those who wait for all of them.
 *
 * <p>The rule of the line: who joined first is asked first. Nobody's place is kept while something else is lacking, but
 * no newcomer takes a place that somebody in the line wants. A line is locked before contingents, and contingents in the
 * order of their ids. Every step of the line stands in the audit.
 */
@Service
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
public class Bundles {

    private static final Comparator<ContingentId> LOCKING = Comparator.comparing(ContingentId::value);

    private final Contingents contingents;
    private final BundleRows rows;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bundles(Contingents contingents, BundleRows rows, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.contingents = contingents;
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Takes everything, or nothing; first of all that the caller does. */
    public BundleTaking take(LineId line, UUID holder, Collection<Share> wanted) {
        var shares = Share.together(wanted);
        var chosen = choose(shares);
        var lacking = takeAll(chosen);
        if (!lacking.isEmpty()) {
            return already(line, holder).orElseGet(() -> new BundleTaking.Full(lacking(shares)));
        }
        var bundle = Bundle.taken(line, holder, chosen, clock.instant());
        if (!rows.add(bundle)) {
            giveAll(chosen);
            return already(line, holder).orElseThrow();
        }
        return new BundleTaking.Taken(bundle.id());
    }

    /** Gives everything back and offers it to those who wait; says whether there was anything to give. */
    public boolean free(LineId line, UUID holder) {
        var locked = rows.lock(line);
        var bundle = rows.active(line, holder)
                .filter(active -> active.status() == BundleStatus.TAKEN)
                .orElse(null);
        if (bundle == null) {
            return false;
        }
        var given = bundle.given();
        locked.ifPresent(present -> lock(contingentsOf(with(rows.inLine(line), bundle))));
        bundle.giveBack(clock.instant());
        if (!rows.save(bundle)) {
            return false;
        }
        giveAll(given);
        locked.ifPresent(present -> work(present, all -> all.forEach(Bundle::lineUpAgain)));
        return true;
    }

    /**
     * Puts somebody at the end of the line.
     *
     * @param offerTime how long an offer stands
     * @param until when the last offer of this line ends
     */
    public BundleJoining join(LineId line, UUID holder, Collection<Share> wanted, Duration offerTime, Instant until) {
        var shares = Share.together(wanted);
        rows.open(line, offerTime, until);
        var locked = rows.lock(line).orElseThrow();
        var active = rows.active(line, holder);
        if (active.isPresent()) {
            return active.get().status() == BundleStatus.TAKEN
                    ? new BundleJoining.AlreadyIn(active.get().id())
                    : new BundleJoining.AlreadyWaiting(active.get().id());
        }
        var bundle = Bundle.waiting(line, holder, shares, rows.nextPosition(line), clock.instant());
        lock(contingentsOf(with(rows.inLine(line), bundle)));
        if (!rows.add(bundle)) {
            return already(line, holder).orElseThrow() instanceof BundleTaking.AlreadyIn(var id)
                    ? new BundleJoining.AlreadyIn(id)
                    : new BundleJoining.AlreadyWaiting(
                            rows.active(line, holder).orElseThrow().id());
        }
        bundle.counted().forEach((contingent, counted) -> contingents.move(contingent, 0, 0, counted.inLine()));
        log(bundle, "joined");
        work(locked, all -> {});
        return new BundleJoining.Joined(bundle.id());
    }

    /** Turns an offer into places. */
    public BundleAcceptance accept(LineId line, UUID holder) {
        var now = clock.instant();
        var locked = rows.lock(line);
        var bundle = waiting(line, holder).filter(active -> active.status() == BundleStatus.OFFERED);
        if (locked.isEmpty() || bundle.isEmpty()) {
            return new BundleAcceptance.NoOffer();
        }
        if (!bundle.get().isOfferOpenAt(now)) {
            return new BundleAcceptance.TooLate();
        }
        change(bundle.get(), "accepted", offered -> offered.accept(now));
        return new BundleAcceptance.Accepted(bundle.get().id());
    }

    /** Lets an offer pass to the next in line; the holder keeps the position. */
    public boolean decline(LineId line, UUID holder) {
        return step(Set.of(BundleStatus.OFFERED), line, holder, "declined", entry -> entry.decline(clock.instant()));
    }

    /** Lets a holder keep the position without being asked; says whether that was possible. */
    public boolean pause(LineId line, UUID holder) {
        return step(Set.of(BundleStatus.WAITING), line, holder, "paused", Bundle::pause);
    }

    /** Lets a holder be asked again; says whether that was possible. */
    public boolean resume(LineId line, UUID holder) {
        return step(Set.of(BundleStatus.PAUSED), line, holder, "resumed", Bundle::resume);
    }

    /** Ends a holder's wait; says whether there was one. */
    public boolean leave(LineId line, UUID holder) {
        return step(untilTheEnd(), line, holder, "left", entry -> entry.leave(clock.instant()));
    }

    /** Ends a holder's wait for the office's reason; says whether there was one. */
    public boolean remove(LineId line, UUID holder, Removal reason) {
        return step(untilTheEnd(), line, holder, "removed", entry -> entry.remove(reason, clock.instant()));
    }

    /** More places have come to contingents of this line: everybody is asked, also who let an earlier offer pass. */
    public void opened(LineId line) {
        rows.lock(line).ifPresent(locked -> work(locked, all -> all.forEach(Bundle::lineUpAgain)));
    }

    /** Places that somebody gave back count for others now: they are offered, but not again to who has let them pass. */
    public void moved(LineId line) {
        rows.lock(line).ifPresent(locked -> work(locked, all -> {}));
    }

    /** Says anew how long an offer of a line stands and when its last one ends, if there is such a line. */
    public void endAt(LineId line, Duration offerTime, Instant until) {
        if (rows.lock(line).isPresent()) {
            rows.open(line, offerTime, until);
        }
    }

    /** Where a holder stands in the line. */
    public Optional<BundleStanding> standing(LineId line, UUID holder) {
        return standings(line).stream()
                .filter(standing -> standing.holder().equals(holder))
                .findFirst();
    }

    /** Everybody who waits, in their order. */
    public List<BundleStanding> standings(LineId line) {
        var inLine = rows.inLine(line);
        var occupancies = contingents.occupancies(contingentsOf(inLine));
        var standings = new ArrayList<BundleStanding>();
        for (var bundle : inLine) {
            var lacking = BundleLine.lacking(bundle, occupancies);
            var wanted = lacking.isEmpty()
                    ? bundle.shares().stream().map(Share::contingent).collect(toSet())
                    : lacking;
            standings.add(new BundleStanding(
                    bundle.id(),
                    bundle.holder(),
                    bundle.status(),
                    1 + ahead(inLine, bundle, wanted),
                    bundle.joinedAt(),
                    bundle.expiresAt(),
                    lacking));
        }
        return standings;
    }

    /** How many wait for any of these places. */
    public int waitingFor(LineId line, Set<ContingentId> wanted) {
        return (int) rows.inLine(line).stream()
                .filter(bundle -> bundle.status() != BundleStatus.PAUSED && wants(bundle, wanted))
                .count();
    }

    /** Ends the offers of a line whose time is over and asks the next ones. */
    void moveOn(BundleRows.LockedLine line) {
        var now = clock.instant();
        work(
                line,
                all -> all.stream()
                        .filter(bundle -> bundle.status() == BundleStatus.OFFERED && !bundle.isOfferOpenAt(now))
                        .forEach(overdue -> {
                            overdue.expire(now);
                            log(overdue, "expired");
                            events.publishEvent(new BundleOfferExpired(
                                    overdue.id(),
                                    overdue.line(),
                                    overdue.holder(),
                                    !overdue.status().isInLine()));
                        }));
    }

    private boolean step(Set<BundleStatus> from, LineId line, UUID holder, String what, Consumer<Bundle> step) {
        var locked = rows.lock(line);
        var entry = waiting(line, holder).filter(active -> from.contains(active.status()));
        if (locked.isEmpty() || entry.isEmpty()) {
            return false;
        }
        work(
                locked.get(),
                all -> all.stream()
                        .filter(bundle -> bundle.id().equals(entry.get().id()))
                        .forEach(bundle -> {
                            step.accept(bundle);
                            log(bundle, what);
                        }));
        return true;
    }

    /** Does something to a locked line, offers what is free then, and moves every counter by what has changed. */
    private void work(BundleRows.LockedLine line, Consumer<List<Bundle>> what) {
        var inLine = rows.inLine(line.id());
        var occupancies = lock(contingentsOf(inLine));
        var before = new HashMap<BundleId, State>();
        inLine.forEach(bundle -> before.put(bundle.id(), new State(bundle)));
        what.accept(inLine);
        var free = new BundleLine(inLine, occupancies);
        var moved = moved(inLine, before);
        moved.forEach((contingent, counted) -> free.moved(contingent, -counted.taken() - counted.offered()));
        var now = clock.instant();
        if (now.isBefore(line.until())) {
            var end = now.plus(line.offerTime());
            free.offer(end.isBefore(line.until()) ? end : line.until(), now).forEach(this::offered);
        }
        moved(inLine, before)
                .forEach((contingent, counted) ->
                        contingents.move(contingent, counted.taken(), counted.offered(), counted.inLine()));
        inLine.stream()
                .filter(bundle -> !new State(bundle).equals(before.get(bundle.id())))
                .forEach(rows::save);
    }

    /** What is stored of a bundle and may change. */
    private record State(BundleStatus status, boolean passed, int expiries, Map<ContingentId, Bundle.Counted> counted) {

        State(Bundle bundle) {
            this(bundle.status(), bundle.passedAt() != null, bundle.expiries(), bundle.counted());
        }
    }

    private void offered(Bundle bundle) {
        log(bundle, "offered");
        events.publishEvent(new BundleOffered(
                bundle.id(),
                bundle.line(),
                bundle.holder(),
                Optional.ofNullable(bundle.expiresAt()).orElseThrow()));
    }

    private static Map<ContingentId, Bundle.Counted> moved(List<Bundle> bundles, Map<BundleId, State> before) {
        var moved = new LinkedHashMap<ContingentId, Bundle.Counted>();
        for (var contingent : contingentsOf(bundles)) {
            var sum = Bundle.Counted.NOTHING;
            for (var bundle : bundles) {
                sum = sum.plus(bundle.counted().getOrDefault(contingent, Bundle.Counted.NOTHING))
                        .minus(before.get(bundle.id()).counted().getOrDefault(contingent, Bundle.Counted.NOTHING));
            }
            if (!sum.equals(Bundle.Counted.NOTHING)) {
                moved.put(contingent, sum);
            }
        }
        return moved;
    }

    private void change(Bundle bundle, String what, Consumer<Bundle> step) {
        var order = contingentsOf(List.of(bundle));
        order.forEach(contingents::lock);
        var before = bundle.counted();
        step.accept(bundle);
        var after = bundle.counted();
        for (var contingent : order) {
            var counted = after.getOrDefault(contingent, Bundle.Counted.NOTHING)
                    .minus(before.getOrDefault(contingent, Bundle.Counted.NOTHING));
            contingents.move(contingent, counted.taken(), counted.offered(), counted.inLine());
        }
        rows.save(bundle);
        log(bundle, what);
    }

    /** Which contingent serves each share; where one has a choice, all are locked before anything is chosen. */
    private Map<Share, ContingentId> choose(List<Share> shares) {
        var chosen = new LinkedHashMap<Share, ContingentId>();
        if (shares.stream().allMatch(share -> share.preferred() == null)) {
            shares.forEach(share -> chosen.put(share, share.contingent()));
            return chosen;
        }
        var occupancies = lock(order(shares.stream().flatMap(Share::contingents)));
        for (var share : shares) {
            chosen.put(
                    share,
                    share.contingents()
                            .filter(contingent -> occupancies.get(contingent).hasRoomFor(share.places()))
                            .findFirst()
                            .orElse(share.contingent()));
        }
        return chosen;
    }

    /** Takes a place of each; where one has too few, gives all back and names it. */
    private Optional<ContingentId> takeAll(Map<Share, ContingentId> chosen) {
        var places = places(chosen);
        var taken = new ArrayList<ContingentId>();
        for (var contingent : order(places.keySet().stream())) {
            if (!contingents.take(contingent, places.get(contingent))) {
                taken.reversed().forEach(already -> contingents.give(already, places.get(already)));
                return Optional.of(contingent);
            }
            taken.add(contingent);
        }
        return Optional.empty();
    }

    private void giveAll(Map<Share, ContingentId> chosen) {
        var places = places(chosen);
        order(places.keySet().stream()).forEach(contingent -> contingents.give(contingent, places.get(contingent)));
    }

    private Set<ContingentId> lacking(List<Share> shares) {
        var occupancies = contingents.occupancies(order(shares.stream().flatMap(Share::contingents)));
        var lacking = shares.stream()
                .filter(share -> share.contingents()
                        .noneMatch(contingent -> occupancies.containsKey(contingent)
                                && occupancies.get(contingent).hasRoomFor(share.places())))
                .map(Share::contingent)
                .collect(toSet());
        return lacking;
    }

    private Optional<BundleTaking> already(LineId line, UUID holder) {
        return rows.active(line, holder)
                .map(bundle -> bundle.status() == BundleStatus.TAKEN
                        ? new BundleTaking.AlreadyIn(bundle.id())
                        : new BundleTaking.AlreadyWaiting(bundle.id()));
    }

    private Optional<Bundle> waiting(LineId line, UUID holder) {
        return rows.active(line, holder).filter(bundle -> bundle.status().isInLine());
    }

    private Map<ContingentId, Occupancy> lock(Set<ContingentId> order) {
        var occupancies = new HashMap<ContingentId, Occupancy>();
        order.forEach(contingent ->
                occupancies.put(contingent, contingents.lock(contingent).occupancy()));
        return occupancies;
    }

    private void log(Bundle bundle, String what) {
        audit.changed(
                "waiting-list." + what,
                List.of(bundle.holder()),
                Map.of(
                        "line", bundle.line().value().toString(),
                        "position", Long.toString(bundle.position())));
    }

    private static int ahead(List<Bundle> inLine, Bundle bundle, Set<ContingentId> wanted) {
        return (int) inLine.stream()
                .filter(other -> other.position() < bundle.position()
                        && other.status() != BundleStatus.PAUSED
                        && wants(other, wanted))
                .count();
    }

    private static boolean wants(Bundle bundle, Set<ContingentId> wanted) {
        return bundle.shares().stream().map(Share::contingent).anyMatch(wanted::contains);
    }

    private static Set<BundleStatus> untilTheEnd() {
        return Set.of(BundleStatus.WAITING, BundleStatus.PAUSED, BundleStatus.OFFERED);
    }

    private static List<Bundle> with(List<Bundle> inLine, Bundle bundle) {
        return Stream.concat(inLine.stream(), Stream.of(bundle)).toList();
    }

    private static Map<ContingentId, Integer> places(Map<Share, ContingentId> chosen) {
        var places = new HashMap<ContingentId, Integer>();
        chosen.forEach((share, contingent) -> places.merge(contingent, share.places(), Integer::sum));
        return places;
    }

    private static Set<ContingentId> contingentsOf(Collection<Bundle> bundles) {
        return order(
                bundles.stream().flatMap(bundle -> bundle.shares().stream()).flatMap(Share::contingents));
    }

    private static Set<ContingentId> order(Stream<ContingentId> contingents) {
        var order = new TreeSet<>(LOCKING);
        contingents.forEach(order::add);
        return order;
    }
}

package org.jobcenterportal.chains;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.referrals.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's chain: stations one after the other. On every day while it goes on exactly one body is responsible: before the
 * first station and while it rests the office, then whoever runs the station that began last, until the next one begins.
 *
 * @param version which edition this is; a stale change shows itself by it
 */
public record Chain(
        ChainId id,
        long version,
        PersonId person,
        String template,
        ChainStatus status,
        @Nullable Branch branch,
        LocalDate since,
        @Nullable LocalDate endedOn,
        List<Pause> pauses,
        List<ChainStation> stations) {

    /** Days on which a chain rests; open while it does. */
    public record Pause(LocalDate from, @Nullable LocalDate until) {

        public Pause {
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("A pause begins before it ends");
            }
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    public Chain {
        pauses = List.copyOf(pauses);
        stations = List.copyOf(stations);
        if (status.isOpen() != (endedOn == null)) {
            throw new IllegalArgumentException("Exactly what is over has a last day");
        }
        if ((status == ChainStatus.REDIRECTED) != (branch != null)) {
            throw new IllegalArgumentException("Exactly what went aside has a branch");
        }
        if (stations.stream().filter(one -> one.status().isUnderWay()).count() > 1) {
            throw new IllegalArgumentException("Nobody is at two stations at once");
        }
    }

    /**
     * Begins a chain at any of its stations.
     *
     * @param first where she enters; what lies before it is left out
     * @param why why it is left out
     */
    static Chain begin(PersonId person, ChainTemplate template, String first, Words why, LocalDate since) {
        var stations = new ArrayList<ChainStation>();
        var isAhead = false;
        for (var stop : template.stations()) {
            isAhead |= stop.key().equals(first);
            var station = ChainStation.planned(stop.key());
            stations.add(isAhead ? station : station.explained(StationStatus.SKIPPED, why));
        }
        if (!isAhead) {
            throw new IllegalArgumentException("No station of this chain: " + first);
        }
        return new Chain(
                ChainId.next(), 0, person, template.key(), ChainStatus.ACTIVE, null, since, null, List.of(), stations);
    }

    /** Who is responsible on a day; empty before the chain began and after it is over. */
    public Optional<ResponsibleBody> responsibleOn(LocalDate day) {
        if (day.isBefore(since) || endedOn != null && day.isAfter(endedOn)) {
            return Optional.empty();
        }
        return Optional.of(
                isPausedOn(day)
                        ? ResponsibleBody.OFFICE
                        : lastBegunBy(day).map(ChainStation::runner).orElse(ResponsibleBody.OFFICE));
    }

    boolean isPausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    /** The station that began last before the end of a day. */
    Optional<ChainStation> lastBegunBy(LocalDate day) {
        return begun().stream().filter(station -> station.hasStartedBy(day)).reduce((one, later) -> later);
    }

    /** The stations that have begun, by their first day. */
    public List<ChainStation> begun() {
        return stations.stream()
                .filter(station -> station.startedOn() != null)
                .sorted(Comparator.comparing(station -> station.begins().orElseThrow()))
                .toList();
    }

    /** The next station that lies ahead. */
    public Optional<ChainStation> next() {
        return stations.stream().filter(station -> station.status().isAhead()).findFirst();
    }

    /** Where she is now. */
    public Optional<ChainStation> current() {
        return stations.stream()
                .filter(station -> station.status().isUnderWay())
                .findFirst();
    }

    public Optional<ChainStation> station(StationId id) {
        return stations.stream().filter(station -> station.id().equals(id)).findFirst();
    }

    /** From one station to the next: those that happened, and the one that is to come. */
    public List<Transition> transitions() {
        return Transition.of(this);
    }

    /** With a run a seat is asked for; without one it is no longer. */
    Chain plan(StationId station, ChainStation.Plan plan) {
        return change(
                station,
                one -> one.planned(
                        plan,
                        switch (one.status()) {
                            case PLANNED, SEAT_PENDING ->
                                plan.run() == null ? StationStatus.PLANNED : StationStatus.SEAT_PENDING;
                            default -> one.status();
                        }));
    }

    Chain confirm(StationId station) {
        return change(station, one -> one.become(StationStatus.CONFIRMED));
    }

    /** The former provider agrees to go on until the next station begins. */
    Chain bridge(StationId station, LocalDate from) {
        return change(station, one -> one.bridged(from));
    }

    /** A station begins; whatever was still under way ended the day before. */
    Chain start(StationId station, LocalDate day, String who, @Nullable String contact) {
        requireActive();
        if (!mayBegin(day)) {
            throw new IllegalStateException("A later station has begun already");
        }
        var former = current().map(ChainStation::id);
        var ended = former.isPresent() ? finish(former.get(), day.minusDays(1)) : this;
        return ended.change(station, one -> one.begun(day, who, contact));
    }

    /** The last day of a station is known: the talk of three is due. */
    Chain endKnown(StationId station, LocalDate last) {
        return change(station, one -> {
            var next = one.status() == StationStatus.HANDOVER ? one : one.become(StationStatus.HANDOVER);
            return next.until(last, StationStatus.HANDOVER);
        });
    }

    /** A station goes on longer after all. */
    Chain goesOn(StationId station) {
        return change(station, one -> one.become(StationStatus.RUNNING).until(null, StationStatus.RUNNING));
    }

    /** Binds a referral for further training to the station of that kind that lies ahead. */
    Chain referred(ReferralId referral) {
        var template = ChainTemplates.of(this);
        return stations.stream()
                .filter(one -> one.status().isAhead())
                .filter(one -> template.stop(one.key())
                        .filter(stop -> stop.kind() == StationKind.FURTHER_TRAINING)
                        .isPresent())
                .findFirst()
                .map(one -> change(one.id(), now -> now.referred(referral)))
                .orElse(this);
    }

    /**
     * Follows how she stands to a run: forwards only, so that hearing it twice changes nothing and what was set by hand
     * further on stays. What the chain does not allow is left to the counsellor.
     */
    Chain follow(Attendance seen) {
        var template = ChainTemplates.of(this);
        var fitting =
                stations.stream().filter(one -> seen.leadsTo(template, one)).toList();
        if (status != ChainStatus.ACTIVE || fitting.stream().anyMatch(seen::isToldBy)) {
            return this;
        }
        var station = Stream.concat(
                        fitting.stream()
                                .filter(one -> one.status().isUnderWay())
                                .filter(one -> seen.run().equals(one.run()) || one.run() == null && isThere(seen)),
                        fitting.stream()
                                .filter(one -> one.status().isAhead())
                                .sorted(Comparator.comparing(one -> !seen.run().equals(one.run()))))
                .findFirst();
        return station.map(one -> follow(one, seen)).orElse(this);
    }

    private Chain follow(ChainStation one, Attendance seen) {
        var isHers = seen.run().equals(one.run());
        var isOpen = one.status() == StationStatus.PLANNED || one.status() == StationStatus.SEAT_PENDING;
        return switch (seen.kind()) {
            case SEAT -> isOpen ? seated(one, seen) : this;
            case CERTAIN -> isOpen ? seated(one, seen).confirm(one.id()) : this;
            case THERE -> there(one, seen);
            case OVER -> over(one, seen);
            case NEVER -> isHers && one.status().isAhead() ? change(one.id(), ChainStation::freed) : this;
        };
    }

    private static boolean isThere(Attendance seen) {
        return seen.kind() == Attendance.Kind.THERE || seen.kind() == Attendance.Kind.OVER;
    }

    /** The first day that was planned stays, unless another run begins later. */
    private Chain seated(ChainStation one, Attendance seen) {
        var from = current()
                .flatMap(ChainStation::ends)
                .map(last -> later(seen.from(), last.plusDays(1)))
                .orElse(seen.from());
        var planned = one.plannedFrom();
        var isKept = planned != null && (seen.run().equals(one.run()) || !planned.isBefore(from));
        var first = isKept ? planned : from;
        var until = one.plannedUntil() == null || one.plannedUntil().isBefore(first) ? null : one.plannedUntil();
        return plan(one.id(), new ChainStation.Plan(seen.body(), seen.run(), one.referral(), first, until));
    }

    private Chain there(ChainStation one, Attendance seen) {
        if (one.status().isUnderWay()) {
            var bound = seen.run().equals(one.run()) ? this : change(one.id(), now -> now.inRun(seen.run()));
            return seen.isEndNew() ? bound.endMoved(one.id(), seen.until()) : bound;
        }
        if (!mayBegin(seen.from())) {
            return this;
        }
        return start(one.id(), seen.from(), seen.body(), seen.contact())
                .change(one.id(), now -> now.inRun(seen.run()))
                .endMoved(one.id(), seen.until());
    }

    private Chain over(ChainStation one, Attendance seen) {
        var last = seen.until();
        if (last == null || last.isBefore(since)) {
            return this;
        }
        var begun = one.status().isUnderWay() ? this : there(one, seen);
        return begun.station(one.id())
                .filter(now -> now.status().isUnderWay() && !last.isBefore(now.startedOn()))
                .map(now -> begun.finish(now.id(), last))
                .orElse(begun);
    }

    /** Its last day is another one: while that is far she goes on, and the talk of three is due when it is near. */
    private Chain endMoved(StationId station, @Nullable LocalDate last) {
        return change(
                station,
                one -> last == null || last.isBefore(one.startedOn()) ? one : one.until(last, StationStatus.RUNNING));
    }

    /** Those whose last day is near are to be handed over. */
    Chain handedOverBefore(LocalDate day) {
        return current()
                .filter(one -> status == ChainStatus.ACTIVE && one.status() == StationStatus.RUNNING)
                .flatMap(one -> one.ends().filter(last -> !last.isAfter(day)).map(last -> endKnown(one.id(), last)))
                .orElse(this);
    }

    private boolean mayBegin(LocalDate day) {
        return begun().stream().allMatch(one -> day.isAfter(one.begins().orElseThrow()));
    }

    Chain finish(StationId station, LocalDate day) {
        return change(station, one -> one.done(day));
    }

    Chain skip(StationId station, Words why) {
        return change(station, one -> one.explained(StationStatus.SKIPPED, why));
    }

    /** Takes back that a station is left out. */
    Chain unskip(StationId station) {
        return change(station, one -> one.explained(StationStatus.PLANNED, null));
    }

    /** Says why days are left over before a station. */
    Chain explain(StationId station, Words why) {
        return change(station, one -> one.explained(one.status(), why));
    }

    /** A station once more, directly after what has begun. */
    Chain repeat(StationId station) {
        var all = new ArrayList<ChainStation>();
        var isPlaced = false;
        for (var one : stations) {
            if (!isPlaced && one.status().isAhead()) {
                station(station).ifPresent(again -> all.add(ChainStation.planned(again.key())));
                isPlaced = true;
            }
            all.add(one.id().equals(station) ? one.become(StationStatus.REPEATED) : one);
        }
        if (!isPlaced) {
            station(station).ifPresent(again -> all.add(ChainStation.planned(again.key())));
        }
        return with(status, branch, endedOn, pauses, all);
    }

    Chain pause(LocalDate from) {
        require(ChainStatus.PAUSED);
        var all = new ArrayList<>(pauses);
        all.add(new Pause(from, null));
        return with(ChainStatus.PAUSED, null, null, all, stations);
    }

    /** Goes on again from a day. */
    Chain resume(LocalDate day) {
        require(ChainStatus.ACTIVE);
        var all = new ArrayList<>(pauses);
        var open = all.removeLast();
        if (open.from().isBefore(day)) {
            all.add(new Pause(open.from(), day.minusDays(1)));
        }
        return with(ChainStatus.ACTIVE, null, null, all, stations);
    }

    Chain complete(LocalDate day) {
        require(ChainStatus.COMPLETED);
        return over(day, ChainStatus.COMPLETED, null);
    }

    Chain redirect(Branch aside, LocalDate day) {
        require(ChainStatus.REDIRECTED);
        return over(day, ChainStatus.REDIRECTED, aside);
    }

    Chain leave(LocalDate day) {
        require(ChainStatus.LEFT);
        return over(day, ChainStatus.LEFT, null);
    }

    private Chain over(LocalDate day, ChainStatus next, @Nullable Branch aside) {
        var last = current();
        var ended = last.isPresent() ? finish(last.get().id(), day) : this;
        var closed = ended.pauses.stream()
                .map(pause -> pause.until() == null ? new Pause(pause.from(), later(pause.from(), day)) : pause)
                .toList();
        return ended.with(next, aside, day, closed, ended.stations);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Chain change(StationId station, UnaryOperator<ChainStation> how) {
        if (!status.isOpen()) {
            throw new IllegalStateException("A chain that is over does not change");
        }
        if (station(station).isEmpty()) {
            throw new IllegalArgumentException("No station of this chain");
        }
        return with(
                status,
                branch,
                endedOn,
                pauses,
                stations.stream()
                        .map(one -> one.id().equals(station) ? how.apply(one) : one)
                        .toList());
    }

    private void requireActive() {
        if (status != ChainStatus.ACTIVE) {
            throw new IllegalStateException("A chain that is " + status + " does not go on");
        }
    }

    private void require(ChainStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("A chain that is " + status + " does not become " + next);
        }
    }

    private Chain with(
            ChainStatus next,
            @Nullable Branch aside,
            @Nullable LocalDate ended,
            List<Pause> paused,
            List<ChainStation> all) {
        return new Chain(id, version, person, template, next, aside, since, ended, paused, all);
    }
}

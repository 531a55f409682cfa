package org.jobcenterportal.chains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seats that are kept softly for a next station: no other chain gets them, and only an assignment takes them. */
@Component
class ChainSeats {

    private static final int WEEKS_KEPT = 4;

    private final ChainStore store;
    private final Catalogue catalogue;
    private final RunDirectory runs;
    private final Clock clock;

    ChainSeats(ChainStore store, Catalogue catalogue, RunDirectory runs, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.runs = runs;
        this.clock = clock;
    }

    /** Runs that lead to a station and have seats that nobody has or keeps, by their first day. */
    List<SeatChoice> choices(Chain chain, StationId station, Locale reader) {
        var today = today();
        return open(chain, station)
                .map(run -> choice(run, today, reader))
                .filter(Objects::nonNull)
                .toList();
    }

    /** @return whether there was one that nobody has or keeps */
    boolean keep(RunId run, StationId station, LocalDate begins) {
        var monthAhead = today().plusWeeks(WEEKS_KEPT);
        var free = runs.run(run).map(one -> one.occupancy().free()).orElse(0);
        return store.keepSeat(run, free, station, begins.isAfter(monthAhead) ? begins : monthAhead);
    }

    /**
     * Once the last day of a station is known, keeps a seat at the next one by itself: the first that is free after that
     * day and that nobody in line waits for.
     *
     * @return the chain with the seat, or as it was
     */
    Chain keepNext(Chain chain) {
        var last = chain.current()
                .filter(station -> station.status() == StationStatus.HANDOVER)
                .flatMap(ChainStation::ends);
        var next = chain.next().filter(ChainSeats::isUnplanned).filter(station -> isOffer(chain, station));
        if (chain.status() != ChainStatus.ACTIVE || last.isEmpty() || next.isEmpty()) {
            return chain;
        }
        var station = next.get().id();
        return open(chain, station)
                .filter(run -> run.occupancy().hasRoomFor(store.kept(run.id()) + 1))
                .flatMap(run -> after(run, last.get()).stream())
                .sorted(Comparator.comparing(Seat::begins))
                .filter(seat -> keep(seat.run().id(), station, seat.begins()))
                .findFirst()
                .map(seat -> chain.plan(
                        station,
                        new ChainStation.Plan(
                                seat.run().provider().name(), seat.run().id(), null, seat.begins(), null)))
                .orElse(chain);
    }

    private record Seat(RunDetails run, LocalDate begins) {}

    private static boolean isUnplanned(ChainStation station) {
        return station.status() == StationStatus.PLANNED && station.run() == null && station.plannedFrom() == null;
    }

    private static boolean isOffer(Chain chain, ChainStation station) {
        return ChainTemplates.of(chain)
                .stop(station.key())
                .filter(stop -> stop.kind() == StationKind.MEASURE)
                .isPresent();
    }

    /** The first day of a run on which somebody can begin who is elsewhere until a day before. */
    private Optional<Seat> after(RunDetails run, LocalDate last) {
        var entry = run.nextEntry(today());
        var begins = entry.isAfter(last) ? entry : last.plusDays(1);
        var isInTime = run.entry() == EntryMode.ROLLING || begins.equals(run.startsOn());
        var ends = run.endsOn();
        return Optional.of(new Seat(run, begins))
                .filter(seat -> isInTime && (ends == null || begins.isBefore(ends)) && !run.isBlockedOn(begins));
    }

    private Stream<RunDetails> open(Chain chain, StationId station) {
        var offers = chain
                .station(station)
                .flatMap(one -> ChainTemplates.of(chain).stop(one.key()))
                .stream()
                .flatMap(stop -> stop.measures().stream())
                .map(catalogue::byKey)
                .flatMap(Optional::stream)
                .map(MeasureDetails::id)
                .toList();
        var today = today();
        return runs.runsOf(offers).stream().filter(run -> run.isOpenOn(today));
    }

    private @Nullable SeatChoice choice(RunDetails run, LocalDate today, Locale reader) {
        var free = run.occupancy().free() - store.kept(run.id());
        return free <= 0
                ? null
                : new SeatChoice(
                        run.id(), run.measure().name(reader), run.provider().name(), run.nextEntry(today), free);
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

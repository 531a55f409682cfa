package org.jobcenterportal.runs;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.runs.RunParticipants.RunParticipant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F11: a run is cancelled only when it is known for each of its people how she goes on. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.MEASURE_MANAGEMENT + "')")
public class RunCancelling {

    private final RunRegister runs;
    private final RunDirectory directory;
    private final ObjectProvider<RunParticipants> participants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunCancelling(
            RunRegister runs,
            RunDirectory directory,
            ObjectProvider<RunParticipants> participants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.directory = directory;
        this.participants = participants;
        this.events = events;
        this.clock = clock;
    }

    /** How an attempt to cancel ended. */
    public sealed interface CancelOutcome {

        record Cancelled() implements CancelOutcome {}

        /** For these people nobody has said yet how they go on; they may have come meanwhile. */
        record SomebodyLeft(List<RunParticipant> without) implements CancelOutcome {}

        /** It is over already, or it is not there. */
        record NotPossible() implements CancelOutcome {}
    }

    /** Who needs to be told something. */
    @Transactional(readOnly = true)
    public List<RunParticipant> participants(RunId run) {
        return participants.stream().flatMap(each -> each.of(run).stream()).toList();
    }

    /**
     * What could be proposed instead: runs of the same offer with free places first, then those of offers of the same
     * kind; both by when one can begin.
     */
    @Transactional(readOnly = true)
    public List<RunDetails> substitutes(RunId id) {
        var cancelled = directory.run(id);
        if (cancelled.isEmpty()) {
            return List.of();
        }
        var run = cancelled.get();
        var today = today();
        return directory.current().stream()
                .filter(other -> !other.id().equals(id)
                        && other.isOpenOn(today)
                        && other.occupancy().hasRoomFor(1)
                        && isLike(run, other))
                .sorted(Comparator.comparing((RunDetails other) -> !isOfSameMeasure(run, other))
                        .thenComparing(other -> other.nextEntry(today)))
                .toList();
    }

    /**
     * Cancels a run for good.
     *
     * @param proposals for each participant the run that is proposed instead; empty if her counsellor talks with her
     */
    @RepeatedOnContention
    public CancelOutcome cancel(RunId id, String because, Map<UUID, Optional<RunId>> proposals) {
        var run = runs.lock(id).filter(one -> !one.status().isOver());
        if (run.isEmpty()) {
            return new CancelOutcome.NotPossible();
        }
        var people = participants(id);
        var without = people.stream()
                .filter(person -> !proposals.containsKey(person.holder()))
                .toList();
        if (!without.isEmpty()) {
            return new CancelOutcome.SomebodyLeft(without);
        }
        requireOpen(id, proposals.values().stream().flatMap(Optional::stream).collect(toSet()));
        run.get().cancel(because);
        runs.saveAndFlush(run.get());
        var holders = people.stream().map(RunParticipant::holder).collect(toSet());
        events.publishEvent(new RunCancelled(
                id,
                holders.stream()
                        .filter(holder -> proposals.get(holder).isPresent())
                        .collect(toMap(
                                holder -> holder,
                                holder -> proposals.get(holder).orElseThrow())),
                holders.stream()
                        .filter(holder -> proposals.get(holder).isEmpty())
                        .collect(toSet()),
                because));
        return new CancelOutcome.Cancelled();
    }

    private void requireOpen(RunId cancelled, Set<RunId> proposed) {
        var open = directory.runs(proposed).stream()
                .filter(run -> run.isOpenOn(today()))
                .map(RunDetails::id)
                .collect(toSet());
        if (proposed.contains(cancelled) || !open.containsAll(proposed)) {
            throw new IllegalArgumentException("Only runs that one can join are proposed instead");
        }
    }

    private static boolean isLike(RunDetails run, RunDetails other) {
        return isOfSameMeasure(run, other)
                || run.instrument() == other.instrument()
                        && run.measure().access() == other.measure().access()
                        && run.measure().revealsHealth() == other.measure().revealsHealth();
    }

    private static boolean isOfSameMeasure(RunDetails run, RunDetails other) {
        return run.measure().id().equals(other.measure().id());
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

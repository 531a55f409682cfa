package org.jobcenterportal.offers;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.runs.DayPart;
import org.jobcenterportal.runs.RunDetails;

/**
 * An entry of the catalogue with its runs that one can still join.
 *
 * @param runs by their first day
 * @param day on which this holds
 */
public record Offer(MeasureDetails measure, List<RunDetails> runs, LocalDate day) {

    public Offer {
        runs = List.copyOf(runs);
    }

    /** Where somebody could begin first who comes today, passing nobody who waits. */
    public Optional<RunDetails> next() {
        return runs.stream()
                .filter(run -> run.occupancy().hasRoomFor(1))
                .min(Comparator.comparing(run -> run.nextEntry(day)));
    }

    /** At which times of the day it takes place. */
    public Set<DayPart> parts() {
        return runs.stream().map(run -> run.hours().part()).collect(toUnmodifiableSet());
    }

    /** Whether children are looked after meanwhile: always, or in one of the runs. */
    public boolean hasChildcare() {
        return measure.childcare() != null || runs.stream().anyMatch(RunDetails::isChildcareOnSite);
    }

    /** Whether one gets into one of its places without steps. */
    public boolean isBarrierFree() {
        return runs.stream().anyMatch(run -> run.place().isBarrierFree());
    }

    /** Who runs it; empty while no run is known. */
    public List<String> providers() {
        return runs.stream().map(run -> run.provider().name()).distinct().toList();
    }

    Stream<LocalDate> beginnings() {
        return next().stream().map(run -> run.nextEntry(day));
    }
}

package org.jobcenterportal.offers;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureStatus;
import org.jobcenterportal.runs.ContractDraft;
import org.jobcenterportal.runs.ProviderDetails;
import org.jobcenterportal.runs.RunDetails;

/**
 * An entry of the catalogue as the office sees it.
 *
 * @param runs all of them, by their first day
 * @param contracts what was bought for it
 * @param providers who has or had a contract for it
 */
public record StaffOffer(
        MeasureDetails measure,
        List<RunDetails> runs,
        List<ContractDraft> contracts,
        List<ProviderDetails> providers,
        LocalDate day) {

    public StaffOffer {
        runs = List.copyOf(runs);
        contracts = List.copyOf(contracts);
        providers = List.copyOf(providers);
    }

    /** Places, taken ones and people in line, over all runs that are not over. */
    public Places places() {
        var current = runs.stream().filter(run -> !run.status().isOver()).toList();
        return new Places(
                current.stream().mapToInt(run -> run.occupancy().capacity()).sum(),
                current.stream()
                        .mapToInt(
                                run -> run.occupancy().taken() + run.occupancy().offered())
                        .sum(),
                current.stream().mapToInt(run -> run.occupancy().inLine()).sum());
    }

    /** The day on which somebody could begin first. */
    public Optional<LocalDate> nextBeginning() {
        return runs.stream()
                .filter(run -> run.isOpenOn(day))
                .map(run -> run.nextEntry(day))
                .min(Comparator.naturalOrder());
    }

    /** The first approval to end, of those that end soon or have ended. */
    public Optional<LocalDate> approvalEnds() {
        var current = Stream.concat(
                        contracts.stream()
                                .filter(contract -> !contract.endsOn().isBefore(day))
                                .map(ContractDraft::provider),
                        runs.stream()
                                .filter(run -> !run.status().isOver())
                                .map(run -> run.provider().id()))
                .collect(toSet());
        return providers.stream()
                .filter(provider -> current.contains(provider.id()) && provider.endsSoon(day))
                .map(ProviderDetails::approvedUntil)
                .min(Comparator.naturalOrder());
    }

    /** Whether use, success and sense are to be looked at again by now. */
    public boolean isReviewDue() {
        return measure.status() == MeasureStatus.ACTIVE && !measure.reviewOn().isAfter(day);
    }

    /** How many places there are, how many of them are taken or offered, and how many people wait. */
    public record Places(int all, int taken, int waiting) {

        public int free() {
            return all - taken;
        }
    }
}

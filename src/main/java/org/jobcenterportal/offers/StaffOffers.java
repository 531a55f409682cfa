package org.jobcenterportal.offers;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureHistory;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.measures.MeasureStatus;
import org.jobcenterportal.runs.ContractDraft;
import org.jobcenterportal.runs.Providers;
import org.jobcenterportal.runs.RunDirectory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F10: what the office knows of its offers. Drafts are seen by those who write and sign them. */
@Service
@PreAuthorize(MeasureHistory.READERS)
@Transactional(readOnly = true)
public class StaffOffers {

    private final Catalogue catalogue;
    private final RunDirectory runs;
    private final Providers providers;
    private final MeasureHistory history;
    private final Clock clock;

    StaffOffers(Catalogue catalogue, RunDirectory runs, Providers providers, MeasureHistory history, Clock clock) {
        this.catalogue = catalogue;
        this.runs = runs;
        this.providers = providers;
        this.history = history;
        this.clock = clock;
    }

    /** All entries in one of the given states that the reader may see, in no order. */
    public List<StaffOffer> in(Set<MeasureStatus> wanted) {
        var seen = EnumSet.noneOf(MeasureStatus.class);
        wanted.stream().filter(history::isSeen).forEach(seen::add);
        return seen.isEmpty() ? List.of() : offers(catalogue.in(seen));
    }

    /** Empty for what the reader may not see. */
    public Optional<StaffOffer> offer(MeasureKey key) {
        return catalogue
                .byKey(key)
                .filter(measure -> history.isSeen(measure.status()))
                .map(measure -> offers(List.of(measure)).getFirst());
    }

    private List<StaffOffer> offers(Collection<MeasureDetails> measures) {
        var all = runs.runsOf(measures.stream().map(MeasureDetails::id).toList()).stream()
                .collect(groupingBy(run -> run.measure().id()));
        var bought = runs.contractsOf(measures.stream().map(MeasureDetails::id).toList()).stream()
                .collect(groupingBy(ContractDraft::measure));
        var known = providers.details(bought.values().stream()
                .flatMap(List::stream)
                .map(ContractDraft::provider)
                .toList());
        var today = OfficeTime.dayOf(clock.instant());
        return measures.stream()
                .map(measure -> {
                    var own = all.getOrDefault(measure.id(), List.of());
                    var contracts = bought.getOrDefault(measure.id(), List.of());
                    return new StaffOffer(
                            measure,
                            own,
                            contracts,
                            contracts.stream()
                                    .map(contract -> known.get(contract.provider()))
                                    .distinct()
                                    .toList(),
                            today);
                })
                .toList();
    }
}

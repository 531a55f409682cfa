package org.jobcenterportal.runs;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.seats.Seats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The runs as other rooms read them, each with its offer, its provider and how full it is; nothing is about a person. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class RunDirectory {

    private static final Comparator<RunDetails> BY_DAY = Comparator.comparing(RunDetails::startsOn)
            .thenComparing(run -> run.id().value());

    private final RunRegister runs;
    private final Contracts contracts;
    private final Providers providers;
    private final Catalogue catalogue;
    private final Seats seats;

    RunDirectory(RunRegister runs, Contracts contracts, Providers providers, Catalogue catalogue, Seats seats) {
        this.runs = runs;
        this.contracts = contracts;
        this.providers = providers;
        this.catalogue = catalogue;
        this.seats = seats;
    }

    public Optional<RunDetails> run(RunId id) {
        return runs(Set.of(id)).stream().findFirst();
    }

    /** Those of the given runs that exist, by their first day. */
    public List<RunDetails> runs(Collection<RunId> ids) {
        return ids.isEmpty() ? List.of() : details(runs.allOf(Set.copyOf(ids)));
    }

    /** All runs of an offer, by their first day. */
    public List<RunDetails> runsOf(MeasureId measure) {
        return runsOf(Set.of(measure));
    }

    /** All runs of several offers, by their first day. */
    public List<RunDetails> runsOf(Collection<MeasureId> measures) {
        return measures.isEmpty() ? List.of() : under(contracts.of(Set.copyOf(measures)));
    }

    /** All runs of a provider, by their first day. */
    public List<RunDetails> runsOf(ProviderId provider) {
        return under(contracts.of(provider));
    }

    /** What was bought for several offers, by its first day. */
    public List<ContractDraft> contractsOf(Collection<MeasureId> measures) {
        return measures.isEmpty()
                ? List.of()
                : contracts.of(Set.copyOf(measures)).stream()
                        .map(Contract::details)
                        .sorted(Comparator.comparing(ContractDraft::startsOn))
                        .toList();
    }

    /** All that have not ended and were not cancelled, by their first day. */
    public List<RunDetails> current() {
        return details(runs.in(EnumSet.of(RunStatus.PLANNED, RunStatus.OPEN, RunStatus.RUNNING)));
    }

    private List<RunDetails> under(List<Contract> found) {
        return found.isEmpty()
                ? List.of()
                : details(runs.under(found.stream().map(Contract::id).toList()));
    }

    private List<RunDetails> details(List<MeasureRun> found) {
        var bought = contracts.allOf(found.stream().map(MeasureRun::contract).toList()).stream()
                .collect(toMap(Contract::id, contract -> contract));
        var measures = catalogue.measures(
                bought.values().stream().map(Contract::measure).toList());
        var owners = providers.details(
                bought.values().stream().map(Contract::provider).toList());
        var occupancies =
                seats.occupancies(found.stream().map(MeasureRun::contingent).toList());
        return found.stream()
                .map(run -> {
                    var contract = bought.get(run.contract());
                    return new RunDetails(
                            run.id(),
                            run.version(),
                            measures.get(contract.measure()),
                            owners.get(contract.provider()),
                            run.status(),
                            run.contingent(),
                            occupancies.get(run.contingent()),
                            contract.dayCost(),
                            run.written());
                })
                .sorted(BY_DAY)
                .toList();
    }
}

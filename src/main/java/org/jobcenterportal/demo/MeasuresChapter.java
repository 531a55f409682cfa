package org.jobcenterportal.demo;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.runs.ClosingDraft;
import org.jobcenterportal.runs.ContractDraft;
import org.jobcenterportal.runs.ProviderDetails;
import org.jobcenterportal.runs.ProviderId;
import org.jobcenterportal.runs.RunDraft;
import org.jobcenterportal.runs.RunsImport;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who runs the offers of the catalogue, when and where: providers with their approval, contracts, runs, closing times. */
@Component
@Profile("demo")
@Order(40)
class MeasuresChapter implements Chapter {

    private static final long SEED = 45;

    private final Catalogue catalogue;
    private final RunsImport runs;

    MeasuresChapter(Catalogue catalogue, RunsImport runs) {
        this.catalogue = catalogue;
        this.runs = runs;
    }

    @Override
    public void write(LocalDate today) {
        var data = MeasuresData.read();
        var ids = new SeededIds(SEED);
        var providers = data.providers().stream()
                .collect(toMap(MeasuresData.Runner::key, runner -> new ProviderId(ids.next())));
        var lots = new LotMaker(data, providers, this::measure, ids, new Dice(SEED), today);

        writeProviders(data, providers, lots, today);
        writeLots(data, lots);
        writePast(data, lots);
    }

    private MeasureId measure(String key) {
        return catalogue.byKey(new MeasureKey(key)).orElseThrow().id();
    }

    private void writeProviders(MeasuresData data, Map<String, ProviderId> providers, LotMaker lots, LocalDate today) {
        runs.importProviders(data.providers().stream()
                .map(runner -> new ProviderDetails(
                        providers.get(runner.key()),
                        0,
                        runner.name(),
                        lots.address(runner.site()),
                        lots.contact(runner, null),
                        runner.approvedDays() == null ? null : today.plusDays(runner.approvedDays())))
                .toList());
        runs.importAccounts(data.providers().stream()
                .filter(runner -> runner.account() != null)
                .collect(toMap(runner -> DemoAccount.number(runner.account()), runner -> providers.get(runner.key()))));
        runs.importClosings(data.providers().stream()
                .flatMap(runner -> closings(runner, providers.get(runner.key()), today))
                .toList());
    }

    private void writeLots(MeasuresData data, LotMaker lots) {
        var contracts = new ArrayList<ContractDraft>();
        var open = new ArrayList<RunDraft>();
        var planned = new ArrayList<RunDraft>();
        for (var lot : data.lots()) {
            var contract = lots.contract(lot);
            contracts.add(contract);
            lot.runs().forEach(run -> (run.planned() ? planned : open).add(lots.run(lot, run, contract.id())));
        }
        runs.importContracts(contracts);
        runs.importRuns(open);
        runs.importPlannedRuns(planned);
    }

    private void writePast(MeasuresData data, LotMaker lots) {
        for (var past : data.past()) {
            var contract = lots.contract(past);
            runs.importContracts(List.of(contract));
            runs.importRuns(List.of(lots.run(past, contract.id())));
        }
    }

    /** Those of last year, this year and next year; one that ends before it begins goes on into the new year. */
    private static Stream<ClosingDraft> closings(MeasuresData.Runner runner, ProviderId provider, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .boxed()
                .flatMap(year -> runner.closings().stream().map(closing -> closing(provider, closing, year)));
    }

    private static ClosingDraft closing(ProviderId provider, MeasuresData.Closing closing, int year) {
        var first = MonthDay.parse("--" + closing.from());
        var last = MonthDay.parse("--" + closing.until());
        return new ClosingDraft(
                provider, first.atYear(year), last.atYear(last.isBefore(first) ? year + 1 : year), closing.reason());
    }
}

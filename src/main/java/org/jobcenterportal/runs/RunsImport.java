package org.jobcenterportal.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.seats.Seats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over providers, contracts and runs in bulk. */
@Service
@InternalUse
@Transactional
public class RunsImport {

    /** How long an offer of a free place stands: time enough to talk it over and arrange for the children. */
    static final Duration OFFER = Duration.ofDays(3);

    private final ProviderRegister providers;
    private final Contracts contracts;
    private final RunRegister runs;
    private final Seats seats;
    private final JdbcClient database;
    private final Clock clock;

    RunsImport(
            ProviderRegister providers,
            Contracts contracts,
            RunRegister runs,
            Seats seats,
            JdbcClient database,
            Clock clock) {
        this.providers = providers;
        this.contracts = contracts;
        this.runs = runs;
        this.seats = seats;
        this.database = database;
        this.clock = clock;
    }

    public void importProviders(Collection<ProviderDetails> details) {
        providers.saveAllAndFlush(details.stream().map(Provider::new).toList());
    }

    /** Lets accounts act for providers. */
    public void importAccounts(Map<AccountId, ProviderId> accounts) {
        accounts.forEach((account, provider) -> database.sql(
                        "insert into provider_account (account_id, provider_id) values (?, ?)")
                .params(account.value(), provider.value())
                .update());
    }

    public void importContracts(Collection<ContractDraft> drafts) {
        contracts.saveAllAndFlush(drafts.stream().map(Contract::new).toList());
    }

    /** Adds times in which providers are closed. */
    public void importClosings(Collection<ClosingDraft> drafts) {
        drafts.forEach(draft -> database.sql(
                        "insert into provider_closing (id, provider_id, first_day, last_day, reason) values (?, ?, ?, ?, ?)")
                .params(Identifier.nextValue(), draft.provider().value(), draft.first(), draft.last(), draft.reason())
                .update());
    }

    /** Adds runs in the state that their days give them; those of the future are open. */
    public void importRuns(Collection<RunDraft> drafts) {
        var today = OfficeTime.dayOf(clock.instant());
        runs.saveAllAndFlush(drafts.stream().map(draft -> run(draft, today)).toList());
    }

    /** Adds runs of the future for which nobody can be suggested yet. */
    public void importPlannedRuns(Collection<RunDraft> drafts) {
        runs.saveAllAndFlush(drafts.stream().map(this::planned).toList());
    }

    private MeasureRun planned(RunDraft draft) {
        return new MeasureRun(draft, seats.open(draft.placesOn(draft.startsOn()), OFFER));
    }

    private MeasureRun run(RunDraft draft, LocalDate today) {
        var run = new MeasureRun(draft, seats.open(draft.placesOn(today), OFFER));
        run.open();
        run.start(today);
        run.end(today);
        return run;
    }
}

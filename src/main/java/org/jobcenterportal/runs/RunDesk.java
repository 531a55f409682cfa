package org.jobcenterportal.runs;

import java.time.Clock;
import java.time.LocalDate;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.runs.RunOutcome.ChangedMeanwhile;
import org.jobcenterportal.runs.RunOutcome.NotPossible;
import org.jobcenterportal.runs.RunOutcome.OutsideContract;
import org.jobcenterportal.runs.RunOutcome.Saved;
import org.jobcenterportal.runs.RunOutcome.TooFewPlaces;
import org.jobcenterportal.seats.Seats;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** F11, F13: measure management plans runs and keeps them up to date. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.MEASURE_MANAGEMENT + "')")
public class RunDesk {

    private final RunRegister runs;
    private final Contracts contracts;
    private final RunDirectory directory;
    private final Seats seats;
    private final Clock clock;

    RunDesk(RunRegister runs, Contracts contracts, RunDirectory directory, Seats seats, Clock clock) {
        this.runs = runs;
        this.contracts = contracts;
        this.directory = directory;
        this.seats = seats;
        this.clock = clock;
    }

    /** A run that is planned; nobody can be suggested for it yet. */
    @RepeatedOnContention
    public RunOutcome add(RunDraft draft) {
        var contract = contracts.findById(draft.contract()).map(Contract::details);
        if (contract.isEmpty()) {
            return new NotPossible();
        }
        if (!liesIn(draft, contract.get())) {
            return new OutsideContract(contract.get());
        }
        var contingent = seats.open(draft.placesOn(today()), RunsImport.OFFER);
        return new Saved(runs.saveAndFlush(new MeasureRun(draft, contingent)).id());
    }

    /**
     * Changes a run; places that change on a later day change then.
     *
     * @param version which edition the writer saw
     */
    @RepeatedOnContention
    public RunOutcome change(long version, RunDraft draft) {
        var found = runs.lock(draft.id()).filter(run -> !run.status().isOver());
        var contract = found.flatMap(run -> contracts.findById(run.contract())).map(Contract::details);
        if (found.isEmpty() || contract.isEmpty()) {
            return new NotPossible();
        }
        var run = found.get();
        if (run.version() != version) {
            return new ChangedMeanwhile(directory.run(draft.id()).orElseThrow());
        }
        if (!liesIn(draft, contract.get())) {
            return new OutsideContract(contract.get());
        }
        if (!seats.resize(run.contingent(), draft.placesOn(today()))) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            var occupancy = seats.occupancy(run.contingent());
            return new TooFewPlaces(occupancy.taken() + occupancy.offered());
        }
        run.become(draft);
        return new Saved(runs.saveAndFlush(run).id());
    }

    /** Lets people be suggested for a planned run. */
    @RepeatedOnContention
    public RunOutcome open(RunId id) {
        var run = runs.lock(id).filter(MeasureRun::open);
        if (run.isEmpty()) {
            return new NotPossible();
        }
        return new Saved(runs.saveAndFlush(run.get()).id());
    }

    private static boolean liesIn(RunDraft draft, ContractDraft contract) {
        var end = draft.endsOn();
        return !draft.startsOn().isBefore(contract.startsOn())
                && !draft.startsOn().isAfter(contract.endsOn())
                && (end == null || !end.isAfter(contract.endsOn()));
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

package org.jobcenterportal.runs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.seats.Seats;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** F13, F15: begins and ends runs on their day, gives them the places of that day, and warns of approvals that end. Every node may. */
@Component
class RunRounds {

    /** How long before its end an approval is spoken of. */
    static final Period AHEAD = Period.ofMonths(3);

    private static final String ROUND = "runs";

    private final RunRegister runs;
    private final ProviderRegister providers;
    private final Seats seats;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunRounds(
            RunRegister runs,
            ProviderRegister providers,
            Seats seats,
            Tasks tasks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.providers = providers;
        this.seats = seats;
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        if (tasks.takeRound(ROUND)) {
            var today = OfficeTime.dayOf(clock.instant());
            runs.in(EnumSet.of(RunStatus.PLANNED, RunStatus.OPEN, RunStatus.RUNNING)).stream()
                    .map(MeasureRun::id)
                    .forEach(id -> runs.lock(id).ifPresent(run -> goOn(run, today)));
            providers.findAll().forEach(provider -> warn(provider.details(), today));
        }
    }

    /** Fewer places than are taken wait for somebody to leave; the next round tries again. */
    private void goOn(MeasureRun run, LocalDate today) {
        var draft = run.written();
        var places = draft.placesOn(today);
        if (seats.occupancy(run.contingent()).capacity() != places) {
            seats.resize(run.contingent(), places);
        }
        var hasBegun = run.start(today);
        var hasEnded = run.end(today);
        if (hasBegun || hasEnded) {
            runs.saveAndFlush(run);
        }
        if (hasEnded && draft.endsOn() != null) {
            events.publishEvent(new RunEnded(run.id(), draft.endsOn()));
        }
    }

    private void warn(ProviderDetails provider, LocalDate today) {
        var until = provider.approvedUntil();
        if (provider.endsSoon(today) && until != null) {
            tasks.openForRole(
                    TaskKind.APPROVAL_ENDS,
                    Roles.MEASURE_MANAGEMENT,
                    provider.name(),
                    until,
                    "approval:" + provider.id().value() + ":" + until);
        }
    }
}

package org.jobcenterportal.providing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.ProviderId;
import org.jobcenterportal.runs.Providers;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunId;
import org.springframework.stereotype.Component;

/** Those who were sent to the signed-in provider. Of all others, and of those who left long ago, there is nothing to find. */
@Component
class OwnParticipants {

    /** So long after the end a provider can look somebody up. */
    static final Period AFTERWARDS = Period.ofMonths(3);

    private final Participations participations;
    private final RunDirectory runs;
    private final Providers providers;
    private final CurrentUser user;
    private final Clock clock;

    OwnParticipants(
            Participations participations, RunDirectory runs, Providers providers, CurrentUser user, Clock clock) {
        this.participations = participations;
        this.runs = runs;
        this.providers = providers;
        this.user = user;
        this.clock = clock;
    }

    /** Somebody in a run. */
    record Own(Participation participation, RunDetails run) {

        private boolean isOver() {
            return !participation.status().isOpen();
        }
    }

    /** All of them: those who are done with it last, the others by the first day of their run. */
    List<Own> all() {
        var own = provider().map(runs::runsOf).orElse(List.of()).stream()
                .collect(toMap(RunDetails::id, Function.identity()));
        return participations.ofRuns(own.keySet()).stream()
                .filter(one -> isVisible(one, today()))
                .map(one -> new Own(one, own.get(one.run())))
                .sorted(comparing(Own::isOver).thenComparing(one -> one.run().startsOn()))
                .toList();
    }

    Optional<Own> find(AssignmentId id) {
        return provider()
                .flatMap(me -> participations
                        .find(id)
                        .filter(one -> isVisible(one, today()))
                        .flatMap(one -> runs.run(one.run())
                                .filter(run -> run.provider().id().equals(me))
                                .map(run -> new Own(one, run))));
    }

    /** A run of hers; of those of others there is nothing to find. */
    Optional<RunDetails> run(RunId id) {
        return provider()
                .flatMap(me -> runs.run(id).filter(run -> run.provider().id().equals(me)));
    }

    /** Those in one run of hers, in the order in which they were suggested. */
    List<Own> in(RunId id) {
        return run(id).map(run -> participations.ofRun(id).stream()
                        .filter(one -> isVisible(one, today()))
                        .map(one -> new Own(one, run))
                        .toList())
                .orElse(List.of());
    }

    LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }

    /** Once she was sent, and until three months after it was over. */
    static boolean isVisible(Participation one, LocalDate today) {
        if (!one.status().isKnownToProvider()) {
            return false;
        }
        var over = one.leftOn() == null ? OfficeTime.dayOf(one.since()) : one.leftOn();
        return one.status().isOpen() || !today.isAfter(over.plus(AFTERWARDS));
    }

    private Optional<ProviderId> provider() {
        return user.account().map(Account::id).flatMap(providers::ofAccount);
    }
}

package org.jobcenterportal.chains;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a task of every transition that somebody should look at, and lets go seats that were kept long enough. Every node may. */
@Component
class ChainReminders {

    private static final String ROUND = "chains";

    private final ChainStore store;
    private final ChainSeats seats;
    private final Tasks tasks;
    private final AuditLog audit;
    private final Clock clock;

    ChainReminders(ChainStore store, ChainSeats seats, Tasks tasks, AuditLog audit, Clock clock) {
        this.store = store;
        this.seats = seats;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        if (tasks.takeRound(ROUND)) {
            remind();
        }
    }

    void remind() {
        var today = OfficeTime.dayOf(clock.instant());
        store.letGo(today);
        store.needingALook(today.plusDays(Transition.DAYS_AHEAD), Transition.DAYS_WITHOUT_WORDS)
                .forEach(this::goOn);
    }

    /** A chain that somebody changes at this moment, or has changed since it was read, waits for the next round. */
    void goOn(Chain chain) {
        if (!store.hold(chain)) {
            return;
        }
        var horizon = OfficeTime.dayOf(clock.instant()).plusDays(Transition.DAYS_AHEAD);
        var now = seats.keepNext(chain.handedOverBefore(horizon));
        if (!now.equals(chain) && store.save(now)) {
            audit.changed(
                    "chain.changed",
                    List.of(chain.person().value()),
                    Map.of("chain", chain.id().value().toString()));
        }
        look(chain, now);
    }

    /** Opens the task of each transition that somebody should look at, and closes all others. */
    void look(Chain chain) {
        var today = OfficeTime.dayOf(clock.instant());
        chain.transitions().forEach(transition -> {
            var occasion = occasion(transition);
            if (chain.status() == ChainStatus.ACTIVE && transition.needsCare(today)) {
                tasks.openForCounsellor(TaskKind.CHAIN_GAP, chain.person(), today.plusDays(7), occasion);
            } else {
                tasks.close(occasion);
            }
        });
    }

    /** The same after a change: what stood before and is no transition any more needs nobody. */
    void look(Chain before, Chain chain) {
        var now = chain.transitions().stream().map(ChainReminders::occasion).toList();
        before.transitions().stream()
                .map(ChainReminders::occasion)
                .filter(occasion -> !now.contains(occasion))
                .forEach(tasks::close);
        look(chain);
    }

    /** Another planned day is another occasion: a task that was closed is not opened once more. */
    private static String occasion(Transition transition) {
        var begins = transition.begins();
        return "chain:" + transition.from().id().value() + ":" + transition.ends()
                + (begins == null ? "" : ":" + begins);
    }
}

package org.jobcenterportal.referrals;

import java.time.Clock;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a task of every referral that the other body has not answered in time, or that it should no longer use. Every node may. */
@Component
class ReferralReminders {

    private static final String ROUND = "referrals";
    private static final int PORTION = 200;

    private final ReferralStore store;
    private final Tasks tasks;
    private final Clock clock;

    ReferralReminders(ReferralStore store, Tasks tasks, Clock clock) {
        this.store = store;
        this.tasks = tasks;
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
        var now = clock.instant();
        var today = OfficeTime.dayOf(now);
        store.overdue(today, PORTION).stream()
                .map(store::find)
                .flatMap(found -> found.stream())
                .filter(referral -> referral.isOverdueOn(today))
                .filter(referral -> store.move(
                        referral.id(), referral.status(), new ReferralStep(ReferralStatus.OVERDUE, now, null, null)))
                .forEach(referral -> tasks.openForCounsellor(
                        TaskKind.REFERRAL_OVERDUE, referral.person(), today.plusDays(3), occasion(referral)));
    }

    /** Nobody has to ask any more. */
    void answered(Referral referral) {
        tasks.close(occasion(referral));
    }

    /** Somebody tells the other body, today, that it may not use the data any more. */
    void calledBack(Referral referral) {
        tasks.openForCounsellor(
                TaskKind.REFERRAL_REVOKED,
                referral.person(),
                OfficeTime.dayOf(clock.instant()),
                "referral-revoked:" + referral.id().value());
    }

    private static String occasion(Referral referral) {
        return "referral:" + referral.id().value() + ":" + referral.content().dueOn();
    }
}

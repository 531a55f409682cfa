package org.jobcenterportal.casework;

import java.time.Clock;
import java.time.Period;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a task of every plan that is soon to be looked at again. Every node may. */
@Component
class PlanReviews {

    private static final String ROUND = "plan-reviews";
    private static final Period AHEAD = Period.ofDays(14);

    private final PlanBook plans;
    private final Tasks tasks;
    private final Clock clock;

    PlanReviews(PlanBook plans, Tasks tasks, Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        var today = OfficeTime.dayOf(clock.instant());
        if (tasks.takeRound(ROUND)) {
            plans.reviewsUntil(today.plus(AHEAD))
                    .forEach(review -> tasks.openForCounsellor(
                            TaskKind.PLAN_REVIEW,
                            review.person(),
                            review.on(),
                            PlanOccasions.review(review.person(), review.edition())));
        }
    }
}

package org.jobcenterportal.measures;

import java.time.Clock;
import java.util.EnumSet;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** S33: asks measure management once a year for each offer whether it is used, succeeds and makes sense. Every node may. */
@Component
class MeasureReviews {

    private static final String ROUND = "offer-reviews";
    private static final int DAYS_TO_REVIEW = 30;

    private final Measures measures;
    private final Tasks tasks;
    private final Clock clock;

    MeasureReviews(Measures measures, Tasks tasks, Clock clock) {
        this.measures = measures;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        var today = OfficeTime.dayOf(clock.instant());
        if (tasks.takeRound(ROUND)) {
            measures.in(EnumSet.of(MeasureStatus.ACTIVE)).stream()
                    .filter(measure -> !measure.reviewOn().isAfter(today))
                    .forEach(measure -> tasks.openForRole(
                            TaskKind.OFFER_REVIEW,
                            Roles.MEASURE_MANAGEMENT,
                            MeasureDesk.name(measure),
                            today.plusDays(DAYS_TO_REVIEW),
                            occasion(measure)));
        }
    }

    static String occasion(Measure measure) {
        return "offer-review:" + measure.id().value() + ":" + measure.reviewOn();
    }
}

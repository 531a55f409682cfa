package org.jobcenterportal.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes tasks of plans that are soon to be looked at again, and of what has waited for days to be told to the central systems
 * (§ 50 Abs. 3 SGB II). Every node may.
 */
@Component
class CaseworkRounds {

    private static final String ROUND = "casework";
    private static final Period REVIEW_AHEAD = Period.ofDays(14);
    private static final Period PATIENCE = Period.ofDays(3);

    private final PlanBook plans;
    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Clock clock;

    CaseworkRounds(PlanBook plans, JdbcClient jdbc, Tasks tasks, Clock clock) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        var today = OfficeTime.dayOf(clock.instant());
        if (tasks.takeRound(ROUND)) {
            reviewPlans(today);
            tellCentralSystems(today);
        }
    }

    private void reviewPlans(LocalDate today) {
        plans.reviewsUntil(today.plus(REVIEW_AHEAD))
                .forEach(review -> tasks.openForCounsellor(
                        TaskKind.PLAN_REVIEW,
                        review.person(),
                        review.on(),
                        PlanOccasions.review(review.person(), review.edition())));
    }

    private void tellCentralSystems(LocalDate today) {
        var waiting = waitingSince(OfficeTime.startOf(today.minus(PATIENCE).plusDays(1)));
        tasks.closeUnlessAbout(TaskKind.CENTRAL_SYSTEM, waiting.keySet());
        waiting.forEach((person, since) -> tasks.openForCounsellor(
                TaskKind.CENTRAL_SYSTEM, person, today, "central-system:" + person.value() + ":" + since));
    }

    /** About whom something has waited since before a moment, and since which day. */
    private Map<PersonId, LocalDate> waitingSince(Instant before) {
        var waiting = new HashMap<PersonId, LocalDate>();
        jdbc.sql("""
                        select person_id, min(noted_at) as oldest from central_system_handover
                        where taken_at is null and withdrawn_at is null
                        group by person_id having oldest < ?
                        """)
                .param(Stored.utc(before))
                .query((row, number) -> waiting.put(
                        new PersonId(Stored.idOf(row, "person_id")),
                        OfficeTime.dayOf(
                                row.getObject("oldest", LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                .list();
        return waiting;
    }
}

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

/** Makes a task of what has waited for days to be told to the central systems (§ 50 Abs. 3 SGB II). Every node may. */
@Component
class CentralSystemRounds {

    private static final String ROUND = "central-systems";
    private static final Period PATIENCE = Period.ofDays(3);

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Clock clock;

    CentralSystemRounds(JdbcClient jdbc, Tasks tasks, Clock clock) {
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
            var waiting = waitingSince(OfficeTime.startOf(today.minus(PATIENCE).plusDays(1)));
            tasks.closeUnlessAbout(TaskKind.CENTRAL_SYSTEM, waiting.keySet());
            waiting.forEach((person, since) -> tasks.openForCounsellor(
                    TaskKind.CENTRAL_SYSTEM, person, today, "central-system:" + person.value() + ":" + since));
        }
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

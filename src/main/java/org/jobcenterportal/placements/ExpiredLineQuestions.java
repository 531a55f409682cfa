package org.jobcenterportal.placements;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions about somebody and a job, kept for a year. */
@Component
@InternalUse
class ExpiredLineQuestions implements ExpiringData {

    private static final Period KEPT = Period.ofYears(1);

    private final JdbcClient jdbc;

    ExpiredLineQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "placements.questions";
    }

    @Override
    public int due(LocalDate today) {
        return jdbc.sql("select count(*) from placement_question where asked_at < ?")
                .param(end(today))
                .query(Integer.class)
                .single();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        return jdbc.sql("delete from placement_question where asked_at < ? order by asked_at limit ?")
                .params(end(today), limit)
                .update();
    }

    private static LocalDateTime end(LocalDate today) {
        return LocalDateTime.ofInstant(OfficeTime.startOf(today.minus(KEPT)), ZoneOffset.UTC);
    }
}

package org.jobcenterportal.privacy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What citizens asked data protection, kept for three years after the answer. */
@Component
@InternalUse
class ExpiredQuestions implements ExpiringData {

    private static final Period KEPT = Period.ofYears(3);

    private final JdbcClient jdbc;

    ExpiredQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "privacy.questions";
    }

    @Override
    public int due(LocalDate today) {
        return jdbc.sql("select count(*) from access_question where answered_at <= ?")
                .param(end(today))
                .query(Integer.class)
                .single();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        return jdbc.sql("delete from access_question where answered_at <= ? order by answered_at limit ?")
                .params(end(today), limit)
                .update();
    }

    private static LocalDateTime end(LocalDate today) {
        return LocalDateTime.ofInstant(OfficeTime.startOf(today.minus(KEPT)), ZoneOffset.UTC);
    }
}

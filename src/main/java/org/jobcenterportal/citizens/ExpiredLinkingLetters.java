package org.jobcenterportal.citizens;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters that link an account, kept for a year after they ended: then they have nothing to say any more. */
@Component
@InternalUse
class ExpiredLinkingLetters implements ExpiringData {

    private static final Period KEPT = Period.ofYears(1);

    private final JdbcClient jdbc;

    ExpiredLinkingLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "citizens.linking-letters";
    }

    @Override
    public int due(LocalDate today) {
        return jdbc.sql("select count(*) from linking_letter where coalesce(ended_at, valid_until) < ?")
                .param(end(today))
                .query(Integer.class)
                .single();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        return jdbc.sql("delete from linking_letter where coalesce(ended_at, valid_until) < ? limit ?")
                .params(end(today), limit)
                .update();
    }

    private static LocalDateTime end(LocalDate today) {
        return LocalDateTime.ofInstant(OfficeTime.startOf(today.minus(KEPT)), ZoneOffset.UTC);
    }
}

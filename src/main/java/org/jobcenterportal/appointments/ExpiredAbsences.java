package org.jobcenterportal.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Absences of consultants, kept for a year after their end. */
@Component
@InternalUse
class ExpiredAbsences implements ExpiringData {

    private static final Period KEPT = Period.ofYears(1);

    private final JdbcClient jdbc;

    ExpiredAbsences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "appointments.absences";
    }

    @Override
    public int due(LocalDate today) {
        return jdbc.sql("select count(*) from absence where ends_at <= ?")
                .param(end(today))
                .query(Integer.class)
                .single();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        return jdbc.sql("delete from absence where ends_at <= ? order by ends_at limit ?")
                .params(end(today), limit)
                .update();
    }

    private static LocalDateTime end(LocalDate today) {
        Instant end = OfficeTime.startOf(today.minus(KEPT));
        return LocalDateTime.ofInstant(end, ZoneOffset.UTC);
    }
}

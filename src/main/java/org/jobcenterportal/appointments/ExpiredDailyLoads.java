package org.jobcenterportal.appointments;

import java.time.LocalDate;
import java.time.Period;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many consultations each consultant had on a day, kept for a year after it. */
@Component
@InternalUse
class ExpiredDailyLoads implements ExpiringData {

    private static final Period KEPT = Period.ofYears(1);

    private final JdbcClient jdbc;

    ExpiredDailyLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "appointments.daily-loads";
    }

    @Override
    public int due(LocalDate today) {
        return jdbc.sql("select count(*) from consultant_day where day < ?")
                .param(today.minus(KEPT))
                .query(Integer.class)
                .single();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        return jdbc.sql("delete from consultant_day where day < ? order by day, consultant_id limit ?")
                .params(today.minus(KEPT), limit)
                .update();
    }
}

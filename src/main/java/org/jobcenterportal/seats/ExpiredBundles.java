package org.jobcenterportal.seats;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bundles of places, kept for two years: whatever they were for is planned up to a year ahead. */
@Component
@InternalUse
class ExpiredBundles implements ExpiringData {

    private static final Period KEPT = Period.ofYears(2);

    private final JdbcClient jdbc;

    ExpiredBundles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "seats.bundles";
    }

    @Override
    public int due(LocalDate today) {
        return jdbc.sql("select count(*) from bundle where joined_at <= ?")
                .param(end(today))
                .query(Integer.class)
                .single();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        return jdbc.sql("delete from bundle where joined_at <= ? order by joined_at limit ?")
                .params(end(today), limit)
                .update();
    }

    private static LocalDateTime end(LocalDate today) {
        return LocalDateTime.ofInstant(OfficeTime.startOf(today.minus(KEPT)), ZoneOffset.UTC);
    }
}

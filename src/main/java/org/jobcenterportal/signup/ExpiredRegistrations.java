package org.jobcenterportal.signup;

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

/** Registrations, kept for a year after the event. */
@Component
@InternalUse
class ExpiredRegistrations implements ExpiringData {

    private static final Period KEPT = Period.ofYears(1);

    private final JdbcClient jdbc;

    ExpiredRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "signup.registrations";
    }

    @Override
    public int due(LocalDate today) {
        return jdbc.sql("""
                        select count(*) from event_registration r join event e on e.id = r.event_id where e.ends_at <= ?
                        """).param(end(today)).query(Integer.class).single();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        return jdbc.sql("""
                        delete from event_registration where id in (
                            select id from (
                                select r.id from event_registration r join event e on e.id = r.event_id
                                where e.ends_at <= ? order by e.ends_at limit ?) as expired)
                        """).params(end(today), limit).update();
    }

    private static LocalDateTime end(LocalDate today) {
        Instant end = OfficeTime.startOf(today.minus(KEPT));
        return LocalDateTime.ofInstant(end, ZoneOffset.UTC);
    }
}

package org.jobcenterportal.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports, kept for two years; whom they concerned is forgotten long before. */
@Component
@InternalUse
class ExpiredImports implements ExpiringData {

    private static final Period KEPT = Period.ofYears(2);

    private static final String OVER = """
             where taken_at <= ?
                and not exists (select 1 from intake_person p where p.import_id = intake_import.id)
                and not exists (select 1 from intake_household h where h.import_id = intake_import.id)
            """;

    private final JdbcClient jdbc;

    ExpiredImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "intake.imports";
    }

    @Override
    public int due(LocalDate today) {
        return jdbc.sql("select count(*) from intake_import" + OVER)
                .param(end(today))
                .query(Integer.class)
                .single();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        return jdbc.sql("delete from intake_import" + OVER + " limit ?")
                .params(end(today), limit)
                .update();
    }

    private static LocalDateTime end(LocalDate today) {
        return LocalDateTime.ofInstant(OfficeTime.startOf(today.minus(KEPT)), ZoneOffset.UTC);
    }
}

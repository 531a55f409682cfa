package org.jobcenterportal.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom an import has recorded or changed, kept for as long as it can be taken back. */
@Component
@InternalUse
class ExpiredTraces implements ExpiringData {

    private static final Period KEPT = Period.ofDays((int) IntakeStore.UNDONE_WITHIN.toDays());

    private static final List<String> TABLES = List.of("intake_person", "intake_household");
    private static final String OVER = " where import_id in (select id from intake_import where taken_at <= ?)";

    private final JdbcClient jdbc;

    ExpiredTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "intake.changes";
    }

    @Override
    public int due(LocalDate today) {
        return TABLES.stream()
                .mapToInt(table -> jdbc.sql("select count(*) from " + table + OVER)
                        .param(end(today))
                        .query(Integer.class)
                        .single())
                .sum();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        int erased = 0;
        for (var table : TABLES) {
            erased += jdbc.sql("delete from " + table + OVER + " limit ?")
                    .params(end(today), limit - erased)
                    .update();
        }
        return erased;
    }

    private static LocalDateTime end(LocalDate today) {
        return LocalDateTime.ofInstant(OfficeTime.startOf(today.minus(KEPT)), ZoneOffset.UTC);
    }
}

package org.jobcenterportal.providing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Working copies of what providers tell: kept for a year after the last day; the file of the office is another one. */
@Component
@InternalUse
class ExpiredStays implements ExpiringData {

    private static final Period KEPT = Period.ofYears(1);
    private static final List<String> TABLES = List.of("absence_day", "absence_correction", "provider_report");
    private static final String OVER = " where assignment_id in (select id from measure_assignment where left_on < ?)";

    private final JdbcClient jdbc;

    ExpiredStays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "providing.stays";
    }

    @Override
    public int due(LocalDate today) {
        return TABLES.stream()
                .mapToInt(table -> jdbc.sql("select count(*) from " + table + OVER)
                        .param(today.minus(KEPT))
                        .query(Integer.class)
                        .single())
                .sum();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        var erased = 0;
        for (var table : TABLES) {
            if (erased < limit) {
                erased += jdbc.sql("delete from " + table + OVER + " limit ?")
                        .params(today.minus(KEPT), limit - erased)
                        .update();
            }
        }
        return erased;
    }
}

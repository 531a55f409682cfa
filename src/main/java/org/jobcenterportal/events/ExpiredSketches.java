package org.jobcenterportal.events;

import java.time.LocalDate;
import java.time.Period;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;

/** What somebody began to write of an event and did not touch for half a year. */
@Component
@InternalUse
class ExpiredSketches implements ExpiringData {

    private static final Period KEPT = Period.ofMonths(6);

    private final SketchRows rows;

    ExpiredSketches(SketchRows rows) {
        this.rows = rows;
    }

    @Override
    public String code() {
        return "events.sketches";
    }

    @Override
    public int due(LocalDate today) {
        return rows.untouchedSince(today.minus(KEPT));
    }

    @Override
    public int erase(LocalDate today, int limit) {
        return rows.removeUntouchedSince(today.minus(KEPT), limit);
    }
}

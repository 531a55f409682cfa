package org.jobcenterportal.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Component;

/** What devices at the door have told, kept for a month. */
@Component
@InternalUse
class ExpiredDoorEntries implements ExpiringData {

    private static final Period KEPT = Period.ofDays(30);

    private final DoorLog log;

    ExpiredDoorEntries(DoorLog log) {
        this.log = log;
    }

    @Override
    public String code() {
        return "attendance.door-entries";
    }

    @Override
    public int due(LocalDate today) {
        return log.receivedBefore(end(today));
    }

    @Override
    public int erase(LocalDate today, int limit) {
        return log.eraseReceivedBefore(end(today), limit);
    }

    private static Instant end(LocalDate today) {
        return OfficeTime.startOf(today.minus(KEPT));
    }
}

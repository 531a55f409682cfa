package org.jobcenterportal.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Component;

/** Who was at an event, kept for three years: as long as somebody may need the paper about it. */
@Component
@InternalUse
class ExpiredAttendance implements ExpiringData {

    private static final Period KEPT = Period.ofYears(3);

    private final AttendanceBook book;

    ExpiredAttendance(AttendanceBook book) {
        this.book = book;
    }

    @Override
    public String code() {
        return "attendance.attendance";
    }

    @Override
    public int due(LocalDate today) {
        return book.endedBefore(end(today), Integer.MAX_VALUE).size();
    }

    @Override
    public int erase(LocalDate today, int limit) {
        var over = book.endedBefore(end(today), limit);
        book.erase(over);
        return over.size();
    }

    private static Instant end(LocalDate today) {
        return OfficeTime.startOf(today.minus(KEPT));
    }
}

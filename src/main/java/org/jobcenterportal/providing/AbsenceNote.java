package org.jobcenterportal.providing;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jobcenterportal.assignments.AssignmentId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was away on each day of a span, or was there after all.
 *
 * @param reason none where she was there
 * @param because why it is changed; only after the month was reported
 */
public record AbsenceNote(
        AssignmentId assignment,
        LocalDate first,
        LocalDate last,
        @Nullable AbsenceReason reason,
        @Nullable CorrectionReason because) {

    public AbsenceNote {
        if (last.isBefore(first) || !YearMonth.from(first).equals(YearMonth.from(last))) {
            throw new IllegalArgumentException("Days are noted within one month, the first one first");
        }
    }

    YearMonth month() {
        return YearMonth.from(first);
    }
}

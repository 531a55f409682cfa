package org.jobcenterportal.runs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a run would take place by its weekdays.
 *
 * @param reason why it does not take place after all, in words that the calendar or the provider has given
 * @param school which school holidays it lies in
 */
public record RunDay(
        LocalDate day,
        RunDayKind kind,
        @Nullable String reason,
        @Nullable SchoolHoliday school) {

    /** Whether it takes place, and if not, why. */
    public enum RunDayKind {
        TAKES_PLACE,
        PUBLIC_HOLIDAY,
        PROVIDER_CLOSED
    }

    public boolean takesPlace() {
        return kind == RunDayKind.TAKES_PLACE;
    }
}

package org.jobcenterportal.appointments.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a day, a time or a choice, in words; nothing if it is right. */
final class TimesChecks {

    private TimesChecks() {}

    static Optional<String> present(TimesFields fields, @Nullable Object value, String what) {
        return value == null ? Optional.of(fields.problem(what)) : Optional.empty();
    }

    static Optional<String> any(TimesFields fields, Collection<?> values) {
        return values.isEmpty() ? Optional.of(fields.problem("ways")) : Optional.empty();
    }

    static Optional<String> quarter(TimesFields fields, @Nullable LocalTime time) {
        return TimesFields.isQuarter(time) ? Optional.empty() : Optional.of(fields.problem("time"));
    }

    static Optional<String> end(TimesFields fields, @Nullable LocalTime from, @Nullable LocalTime until) {
        return quarter(fields, until)
                .or(() -> from != null && until != null && !from.isBefore(until)
                        ? Optional.of(fields.problem("order"))
                        : Optional.empty());
    }

    static Optional<String> notPast(TimesFields fields, @Nullable LocalDate day, LocalDate today) {
        return present(fields, day, "day")
                .or(() -> day != null && day.isBefore(today) ? Optional.of(fields.problem("past")) : Optional.empty());
    }

    /** A last day may be left open. */
    static Optional<String> lastDay(TimesFields fields, @Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && last.isBefore(first)
                ? Optional.of(fields.problem("lastDay"))
                : Optional.empty();
    }
}

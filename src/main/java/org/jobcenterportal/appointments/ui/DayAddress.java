package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Which day a consultant looks at, and how; it lives in the address, so that reload and back show the same.
 *
 * @param consultant whose calendar, or none for the own one
 */
record DayAddress(LocalDate date, View view, @Nullable StaffId consultant) {

    /** The ways to look at times. */
    enum View {
        DAY("tag"),
        WEEK("woche"),
        MONTH("monat"),
        LIST("liste");

        private final String address;

        View(String address) {
            this.address = address;
        }

        private static View at(String address) {
            for (var view : values()) {
                if (view.address.equals(address)) {
                    return view;
                }
            }
            return DAY;
        }
    }

    static DayAddress read(QueryParameters parameters, LocalDate today) {
        return new DayAddress(
                parameters
                        .getSingleParameter(AppointmentLinks.DATE)
                        .flatMap(DayAddress::date)
                        .orElseGet(() -> workingDayFrom(today)),
                View.at(parameters.getSingleParameter(AppointmentLinks.VIEW).orElse("")),
                parameters
                        .getSingleParameter(AppointmentLinks.CONSULTANT)
                        .flatMap(DayAddress::consultant)
                        .orElse(null));
    }

    QueryParameters queryParameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(AppointmentLinks.DATE, date.toString());
        if (view != View.DAY) {
            parameters.put(AppointmentLinks.VIEW, view.address);
        }
        if (consultant != null) {
            parameters.put(AppointmentLinks.CONSULTANT, consultant.value().toString());
        }
        return QueryParameters.simple(parameters);
    }

    DayAddress on(LocalDate other) {
        return new DayAddress(other, view, consultant);
    }

    DayAddress as(View other) {
        return new DayAddress(date, other, consultant);
    }

    DayAddress of(@Nullable StaffId other) {
        return new DayAddress(date, view, other);
    }

    /** A step back or ahead: a week or a month in the view of it, else a day of work. */
    DayAddress moved(int steps) {
        return switch (view) {
            case WEEK -> on(date.plusWeeks(steps));
            case MONTH -> on(date.plusMonths(steps));
            case DAY, LIST -> on(workingDay(steps));
        };
    }

    private LocalDate workingDay(int steps) {
        var day = date.plusDays(steps);
        while (isWeekend(day)) {
            day = day.plusDays(Integer.signum(steps));
        }
        return day;
    }

    /** Whoever looks in on a weekend wants to see Monday. */
    private static LocalDate workingDayFrom(LocalDate today) {
        return isWeekend(today) ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : today;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<StaffId> consultant(String text) {
        try {
            return Optional.of(new StaffId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.appointments.StandInDesk.Days;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Whose days need a stand-in; it lives in the address, so that reload and back show the same.
 *
 * @param consultant whose days, or none for the own ones
 */
record StandInAddress(Days days, @Nullable StaffId consultant) {

    private static final String UNTIL = "bis";

    static StandInAddress read(QueryParameters parameters, LocalDate today) {
        var first = date(parameters, AppointmentLinks.DATE).orElse(today);
        return new StandInAddress(
                new Days(first, date(parameters, UNTIL).orElse(first)),
                parameters
                        .getSingleParameter(AppointmentLinks.CONSULTANT)
                        .flatMap(StandInAddress::consultant)
                        .orElse(null));
    }

    QueryParameters queryParameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(AppointmentLinks.DATE, days.first().toString());
        if (!days.last().equals(days.first())) {
            parameters.put(UNTIL, days.last().toString());
        }
        if (consultant != null) {
            parameters.put(AppointmentLinks.CONSULTANT, consultant.value().toString());
        }
        return QueryParameters.simple(parameters);
    }

    StandInAddress on(Days other) {
        return new StandInAddress(other, consultant);
    }

    private static Optional<LocalDate> date(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).flatMap(StandInAddress::date);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<StaffId> consultant(String text) {
        try {
            return Optional.of(new StaffId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

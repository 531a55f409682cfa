package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.jobcenterportal.appointments.OwnTimes;
import org.jobcenterportal.appointments.TimesOverview;

/** Whose times a screen is about: those that the address names, or those that the caller keeps first. */
final class KeptTimes {

    private KeptTimes() {}

    /** Empty if the caller keeps no calendar. */
    static Optional<TimesOverview> find(OwnTimes times, QueryParameters parameters) {
        var named = parameters.getSingleParameter(AppointmentLinks.CONSULTANT);
        return named.isEmpty()
                ? times.mine()
                : Optional.of(
                        named.flatMap(DayAddress::consultant).flatMap(times::of).orElseThrow(NotFoundException::new));
    }

    static TimesOverview get(OwnTimes times, QueryParameters parameters) {
        return find(times, parameters).orElseThrow(NotFoundException::new);
    }
}

package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Optional;
import org.jobcenterportal.appointments.NominationRow;
import org.jobcenterportal.appointments.NominationState;

/** Which nominations a list shows; it lives in the address. */
enum NominationFilter {
    OPEN("offen"),
    BOOKED("gebucht"),
    DECLINED("abgelehnt"),
    UNDELIVERABLE("unzustellbar"),
    EXPIRED("abgelaufen"),
    WITHDRAWN("zurueckgezogen"),
    ALL("alle");

    private final String address;

    NominationFilter(String address) {
        this.address = address;
    }

    static NominationFilter read(QueryParameters parameters) {
        return parameters
                .getSingleParameter(AppointmentLinks.STATE)
                .flatMap(NominationFilter::at)
                .orElse(OPEN);
    }

    String href() {
        return AppointmentLinks.NOMINATIONS + "?" + AppointmentLinks.STATE + "=" + address;
    }

    boolean includes(NominationRow nomination) {
        return switch (this) {
            case OPEN -> nomination.open();
            case BOOKED -> nomination.state() == NominationState.BOOKED;
            case DECLINED -> nomination.state() == NominationState.DECLINED;
            case UNDELIVERABLE -> nomination.state() == NominationState.UNDELIVERABLE;
            case EXPIRED ->
                nomination.state() == NominationState.EXPIRED
                        || nomination.state().isOpen() && !nomination.open();
            case WITHDRAWN -> nomination.state() == NominationState.WITHDRAWN;
            case ALL -> true;
        };
    }

    private static Optional<NominationFilter> at(String address) {
        return Arrays.stream(values())
                .filter(filter -> filter.address.equals(address))
                .findFirst();
    }
}

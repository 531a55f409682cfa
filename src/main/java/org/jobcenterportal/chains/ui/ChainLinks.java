package org.jobcenterportal.chains.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.chains.StationId;
import org.jobcenterportal.citizens.CustomerNumber;

/** The addresses of this room's screens, and of the pages to which they lead. They are German and stay. */
final class ChainLinks {

    static final String CUSTOMER_NUMBER = "customerNumber";
    static final String ONE = "intern/faelle/:" + CUSTOMER_NUMBER + "/kette";
    static final String ALL = "intern/ketten";
    static final String MINE = "meine/kette";
    static final String STATION = "station";
    static final String SHEET = "traeger/uebergabe/:" + STATION;

    static final String OFFICE_SHEET = ONE + "/uebergabe/:" + STATION;

    private ChainLinks() {}

    static String file(CustomerNumber number) {
        return "intern/faelle/" + number.value();
    }

    static String one(CustomerNumber number) {
        return file(number) + "/kette";
    }

    /** The sheet for the talk of three before a station, as the office prints it. */
    static String sheet(CustomerNumber number, StationId station) {
        return one(number) + "/uebergabe/" + station.value();
    }

    /** Where further training is referred to the Agentur für Arbeit. */
    static String refer(CustomerNumber number) {
        return file(number) + "/ueberweisung?zweck=FURTHER_TRAINING";
    }

    /** The station of which an address speaks, if it can be one. */
    static Optional<StationId> station(RouteParameters parameters) {
        try {
            return parameters.get(STATION).map(UUID::fromString).map(StationId::new);
        } catch (IllegalArgumentException noStation) {
            return Optional.empty();
        }
    }

    /** The number of which an address speaks, if anybody could have it. */
    static Optional<CustomerNumber> customerNumber(RouteParameters parameters) {
        try {
            return parameters.get(CUSTOMER_NUMBER).map(CustomerNumber::new);
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}

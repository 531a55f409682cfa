package org.jobcenterportal.casework.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.jobcenterportal.citizens.CustomerNumber;

/** The addresses of this room's screens, and of the screens of others to which they lead. They are German and stay. */
final class CaseLinks {

    static final String CASES = "intern/faelle";
    static final String CUSTOMER_NUMBER = "customerNumber";
    static final String FILE = CASES + "/:" + CUSTOMER_NUMBER;

    private static final String FOR_CALLER = "intern/termine/neu";
    private static final String NOMINATE = "intern/vormerkungen/neu";
    private static final String WHOSE = "?kundennummer=";

    private CaseLinks() {}

    static String file(CustomerNumber number) {
        return CASES + "/" + number.value();
    }

    /** Where a consultation is booked for somebody. */
    static String book(CustomerNumber number) {
        return FOR_CALLER + WHOSE + number.value();
    }

    /** Where a consultation is suggested to somebody. */
    static String nominate(CustomerNumber number) {
        return NOMINATE + WHOSE + number.value();
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

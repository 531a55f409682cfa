package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.casework.ContactId;
import org.jobcenterportal.citizens.CustomerNumber;

/** The addresses of this room's screens, and of the screens of others to which they lead. They are German and stay. */
final class CaseLinks {

    static final String CASES = "intern/faelle";
    static final String CUSTOMER_NUMBER = "customerNumber";
    static final String FILE = CASES + "/:" + CUSTOMER_NUMBER;
    static final String CONTACT_ID = "contact";
    static final String CONTACT = FILE + "/kontakt/:" + CONTACT_ID;

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

    /** Opens where a consultation is suggested to somebody. */
    static void openNominating(UI ui, CustomerNumber number) {
        ui.getPage().setLocation(NOMINATE + WHOSE + number.value());
    }

    /** The number of which an address speaks, if anybody could have it. */
    static Optional<CustomerNumber> customerNumber(RouteParameters parameters) {
        try {
            return parameters.get(CUSTOMER_NUMBER).map(CustomerNumber::new);
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    static RouteParameters parameters(CustomerNumber number) {
        return new RouteParameters(CUSTOMER_NUMBER, number.value());
    }

    static Optional<ContactId> contact(RouteParameters parameters) {
        try {
            return parameters.get(CONTACT_ID).map(UUID::fromString).map(ContactId::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

package org.jobcenterportal.registry.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.jobcenterportal.citizens.CustomerNumber;

/** The addresses of this room's screens, and of the case file to which they lead back. They are German and stay. */
final class RegistryLinks {

    static final String CUSTOMER_NUMBER = "customerNumber";
    static final String NEW = "intern/faelle/neu";
    static final String PROFILE = "intern/faelle/:customerNumber/profil";
    static final String MONTHS = "intern/faelle/:customerNumber/zeiten";
    static final String MANDATES = "intern/faelle/:customerNumber/einwilligungen";
    static final String REACH = "intern/faelle/:customerNumber/erreichbarkeit";
    static final String NAME = "intern/faelle/:customerNumber/anschrift";
    static final String HOUSEHOLD = "intern/faelle/:customerNumber/haushalt";
    static final String ACCESS = "intern/zugang/:customerNumber";
    static final String MY_PROFILE = "meine/profil";

    private RegistryLinks() {}

    static String file(CustomerNumber number) {
        return "intern/faelle/" + number.value();
    }

    static String to(String route, CustomerNumber number) {
        return route.replace(":customerNumber", number.value());
    }

    /** The number of which an address speaks, if anybody could have it. */
    static Optional<CustomerNumber> customerNumber(RouteParameters parameters) {
        return parameters.get(CUSTOMER_NUMBER).flatMap(RegistryLinks::customerNumber);
    }

    static Optional<CustomerNumber> customerNumber(String typed) {
        try {
            return Optional.of(new CustomerNumber(typed));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}

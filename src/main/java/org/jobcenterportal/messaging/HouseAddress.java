package org.jobcenterportal.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where letters come from: the house's address and number, without its name (F9). */
@ConfigurationProperties("portal.office")
record HouseAddress(String street, String postalCode, String town, String phone) {

    String oneLine(String sender) {
        return sender + " · " + street + " · " + postalCode + " " + town;
    }
}

package org.jobcenterportal.demo;

import java.util.List;
import org.jobcenterportal.citizens.Residence;
import org.jobcenterportal.kernel.PostalAddress;

/** Addresses in real districts and postal codes of Kassel, in streets of the most general names. */
record KasselAddresses(String city, List<District> districts, List<String> streets) {

    private static final int LAST_HOUSE = 98;

    /** A district, one of its postal codes, and how many of the office's people live there in relation to others. */
    record District(String name, String postalCode, int weight) {}

    static KasselAddresses read() {
        return DemoFile.read("kassel", KasselAddresses.class);
    }

    Residence next(Dice dice) {
        var district = dice.oneOf(districts, District::weight);
        var house = Integer.toString(dice.between(1, LAST_HOUSE)) + (dice.happens(15) ? "a" : "");
        return new Residence(
                new PostalAddress(dice.oneOf(streets), house, district.postalCode(), city), district.name());
    }
}

package org.jobcenterportal.demo;

import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdNumber;

/** Customer and household numbers of the right form that look scattered and never repeat. */
final class Numbers {

    private static final String OFFICE = "435";
    private static final int CUSTOMERS = 26_000_000;
    private static final int HOUSEHOLDS = 10_000_000;

    /** Has no divisor in common with the numbers of customers and households, so that its multiples visit all of them. */
    private static final long STEP = 7_654_321L;

    private int customers;
    private int households;

    CustomerNumber nextCustomer() {
        CustomerNumber number;
        do {
            int drawn = Math.toIntExact(++customers * STEP % CUSTOMERS);
            number = new CustomerNumber("%s%c%06d".formatted(OFFICE, 'A' + drawn / 1_000_000, drawn % 1_000_000));
        } while (number.equals(PersonaFamily.OLENAS_NUMBER));
        return number;
    }

    HouseholdNumber nextHousehold() {
        HouseholdNumber number;
        do {
            number = new HouseholdNumber("%s04//%07d".formatted(OFFICE, ++households * STEP % HOUSEHOLDS));
        } while (number.equals(PersonaFamily.NUMBER));
        return number;
    }
}

package org.jobcenterportal.appointments.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The stations on the way to a consultation, in their order; each has an address of its own. */
enum BookingStep {
    TOPIC("thema"),
    WAY("art"),
    NEEDS("bedarf"),
    TIME("zeit"),
    CONTACT("angaben"),
    CHECK("pruefen");

    private final String address;

    BookingStep(String address) {
        this.address = address;
    }

    /** The last part of the step's address. */
    String address() {
        return address;
    }

    /** The step that an address names; the first one where it names none. */
    static Optional<BookingStep> at(String address) {
        return Arrays.stream(values())
                .filter(step -> step.address.equals(address))
                .findFirst();
    }

    /**
     * The steps that somebody has to go.
     *
     * @param asksForContact whether the portal still has to ask for a name, an address or a number
     */
    static List<BookingStep> way(boolean asksForContact) {
        return Arrays.stream(values())
                .filter(step -> asksForContact || step != CONTACT)
                .toList();
    }
}

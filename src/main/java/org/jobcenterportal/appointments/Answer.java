package org.jobcenterportal.appointments;

import java.util.Optional;
import java.util.stream.Stream;

/** What somebody answers to a reminder (F55). All three are equal, and none has a consequence. */
public enum Answer {
    COMING("ich-komme"),
    NOT_COMING("ich-kann-nicht"),
    CALL_ME("ruft-mich-an");

    private final String address;

    Answer(String address) {
        this.address = address;
    }

    /** How an address names it. */
    public String address() {
        return address;
    }

    /** The answer that an address names. */
    public static Optional<Answer> at(String address) {
        return Stream.of(values())
                .filter(answer -> answer.address.equals(address))
                .findFirst();
    }
}

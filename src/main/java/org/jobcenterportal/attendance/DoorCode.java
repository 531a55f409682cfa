package org.jobcenterportal.attendance;

import java.util.Locale;
import java.util.Optional;

/** What somebody shows or says at the door, as the door compares it: capital letters and digits, nothing else. */
public record DoorCode(String value) {

    static final int MAX = 32;

    public DoorCode {
        if (!value.matches("[0-9A-Z]{1," + MAX + "}")) {
            throw new IllegalArgumentException("A code has 1 to " + MAX + " capital letters and digits");
        }
    }

    /** What was typed, or read from a picture: small letters, blanks and hyphens do not matter. */
    public static Optional<DoorCode> read(String typed) {
        var tidy = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return tidy.isEmpty() || tidy.length() > MAX ? Optional.empty() : Optional.of(new DoorCode(tidy));
    }
}

package org.jobcenterportal.citizens;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number under which the Bundesagentur für Arbeit knows a person (Kundennummer): three digits, a letter, six digits. */
@Embeddable
public record CustomerNumber(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("\\d{3}[A-Z]\\d{6}");

    public CustomerNumber {
        value = value.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A customer number has three digits, a letter and six digits");
        }
    }

    /** Grouped for reading aloud: "435 D 118 204". */
    public String readable() {
        return value.substring(0, 3) + " " + value.charAt(3) + " " + value.substring(4, 7) + " " + value.substring(7);
    }
}

package org.jobcenterportal.citizens;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** The number of a household (BG-Nummer): five digits of the office, two strokes, seven digits. */
@Embeddable
public record HouseholdNumber(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("\\d{5}//\\d{7}");

    public HouseholdNumber {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A household number has five digits, two strokes and seven digits");
        }
    }
}

package org.jobcenterportal.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** A postal address in Germany. */
@Embeddable
public record PostalAddress(String street, String houseNumber, String postalCode, String city) implements Serializable {

    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");

    public PostalAddress {
        if (street.isBlank() || street.length() > 120) {
            throw new IllegalArgumentException("A street has 1 to 120 characters");
        }
        if (houseNumber.isBlank() || houseNumber.length() > 12) {
            throw new IllegalArgumentException("A house number has 1 to 12 characters");
        }
        if (!POSTAL_CODE.matcher(postalCode).matches()) {
            throw new IllegalArgumentException("A German postal code has five digits");
        }
        if (city.isBlank() || city.length() > 80) {
            throw new IllegalArgumentException("A city has 1 to 80 characters");
        }
    }

    /** On one line: "Lewinskistraße 4, 34127 Kassel". */
    public String oneLine() {
        return street + " " + houseNumber + ", " + postalCode + " " + city;
    }
}

package org.jobcenterportal.measures;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** The name of an offer in addresses and rules; it never changes, whatever the offer is called. */
@Embeddable
public record MeasureKey(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public MeasureKey {
        if (value.length() > 60 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An offer's key has small letters, digits and hyphens, at most 60");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jobcenterportal.appointments;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A short remark that everybody concerned may read, the citizen among them. */
@Embeddable
public record OneSentence(String value) implements Serializable {

    /** The longest one, in characters. */
    public static final int MAX = 300;

    public OneSentence {
        value = value.strip().replaceAll("\\s+", " ");
        if (!isValid(value)) {
            throw new IllegalArgumentException("A sentence has 1 to " + MAX + " characters");
        }
    }

    public static boolean isValid(String text) {
        var stripped = text.strip().replaceAll("\\s+", " ");
        return !stripped.isEmpty()
                && stripped.length() <= MAX
                && stripped.chars().noneMatch(Character::isISOControl);
    }

    @Override
    public String toString() {
        return value;
    }
}

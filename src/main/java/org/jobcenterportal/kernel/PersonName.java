package org.jobcenterportal.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A person's name as she writes it herself. */
@Embeddable
public record PersonName(String givenName, String familyName) implements Serializable {

    /** The longest part of a name that is stored, in characters. */
    public static final int MAX_LENGTH = 100;

    public PersonName {
        givenName = cleaned(givenName);
        familyName = cleaned(familyName);
    }

    /** Given name first, as one speaks to people. */
    public String full() {
        return givenName + " " + familyName;
    }

    /** Family name first, as lists sort people. */
    public String sorted() {
        return familyName + ", " + givenName;
    }

    private static String cleaned(String part) {
        var cleaned = part.strip().replaceAll("\\s+", " ");
        if (cleaned.isEmpty() || cleaned.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A part of a name has 1 to " + MAX_LENGTH + " characters");
        }
        if (cleaned.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A name has no control characters");
        }
        return cleaned;
    }
}

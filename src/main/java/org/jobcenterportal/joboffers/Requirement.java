package org.jobcenterportal.joboffers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.Words;

/**
 * Something that somebody brings along.
 *
 * @param value the name of a language level, a class of driving licence, or words
 */
@Embeddable
public record Requirement(
        @Enumerated(EnumType.STRING) RequirementKind kind,
        @Column(name = "said") String value,
        @Enumerated(EnumType.STRING) Weight weight)
        implements Serializable {

    /** The longest value, in characters. */
    public static final int MAX = 120;

    public Requirement {
        value = value.strip();
        if (!Words.isValid(value, MAX) || value.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("A requirement has 1 to " + MAX + " characters on one line");
        }
        if (kind == RequirementKind.GERMAN) {
            LanguageLevel.valueOf(value);
        }
    }

    /** The same, insisted on as much. */
    public Requirement weighing(Weight other) {
        return new Requirement(kind, value, other);
    }
}

package org.jobcenterportal.assignments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That the provider would go on longer, or end it; the office decides.
 *
 * @param day the new last day
 * @param words why
 */
@Embeddable
public record Proposal(
        @Enumerated(EnumType.STRING) @Column(name = "proposed")
        Kind kind,

        @Column(name = "proposed_day") LocalDate day,
        @Column(name = "proposed_words") String words,
        @Column(name = "proposed_at") Instant at)
        implements Serializable {

    /** The longest explanation, in characters. */
    public static final int LONGEST = 500;

    /** What a provider can propose. */
    public enum Kind {
        EXTEND,
        END
    }

    public Proposal {
        words = words.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("A proposal says why in 1 to " + LONGEST + " characters");
        }
    }

    AssignmentStep step() {
        return kind == Kind.EXTEND ? AssignmentStep.EXTENSION_PROPOSED : AssignmentStep.ENDING_PROPOSED;
    }
}

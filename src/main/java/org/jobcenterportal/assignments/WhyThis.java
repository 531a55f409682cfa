package org.jobcenterportal.assignments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.jobcenterportal.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * Why this offer, in words that the citizen reads.
 *
 * @param languageTag in which language they are written
 * @param difference what is different this time, where she has been in something like it
 */
@Embeddable
public record WhyThis(
        @Column(name = "reason") String reason,
        @Column(name = "reason_language") String languageTag,
        @Nullable @Column(name = "difference") String difference)
        implements Serializable {

    /** The longest reason, in characters. */
    public static final int LONGEST = 1_000;

    /** The longest answer to what is different, in characters. */
    public static final int LONGEST_DIFFERENCE = 500;

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z]{2,10})?");

    public WhyThis {
        reason = reason.strip();
        difference = difference == null || difference.isBlank() ? null : difference.strip();
        if (!Words.isValid(reason, LONGEST)) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST + " characters");
        }
        if (!TAG.matcher(languageTag).matches()) {
            throw new IllegalArgumentException("A reason says in which language it is");
        }
        if (difference != null && !Words.isValid(difference, LONGEST_DIFFERENCE)) {
            throw new IllegalArgumentException("What is different has at most " + LONGEST_DIFFERENCE + " characters");
        }
    }
}

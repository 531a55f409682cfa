package org.jobcenterportal.support;

import java.time.Instant;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffId;

/**
 * What somebody of the office has answered because nothing stored does.
 *
 * @param source the paper or the talk from which she knows
 */
public record Given(ConditionKind condition, boolean isFulfilled, Words source, StaffId by, Instant at) {

    /** The longest source, in characters. */
    public static final int LONGEST = 300;

    public Given {
        if (source.value().length() > LONGEST) {
            throw new IllegalArgumentException("A source has at most " + LONGEST + " characters");
        }
    }
}

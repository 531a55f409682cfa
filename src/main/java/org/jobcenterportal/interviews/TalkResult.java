package org.jobcenterportal.interviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a talk; of one that was not, nothing is said about anybody.
 *
 * @param nextStep null exactly where there was no talk
 * @param at when that was written down
 */
public record TalkResult(boolean tookPlace, @Nullable NextStep nextStep, Instant at) {

    public TalkResult {
        if (tookPlace == (nextStep == null)) {
            throw new IllegalArgumentException("A talk that took place has a next step, and no other");
        }
    }
}

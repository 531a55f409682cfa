package org.jobcenterportal.registry;

import java.time.Instant;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.organisation.StaffId;

/** That a protection was set, or lifted by {@link Protection.Reason#NONE}: why, when and by whom. */
public record ProtectionChange(Protection.Reason to, String words, Instant at, StaffId by) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 500;

    public ProtectionChange {
        words = words.strip();
        if (!isLongEnough(words) || words.length() > LONGEST) {
            throw new IllegalArgumentException("A reason has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }

    /** Whether a sentence says something. */
    public static boolean isLongEnough(String words) {
        return words.strip().length() >= SHORTEST;
    }
}

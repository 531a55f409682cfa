package org.jobcenterportal.employers;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** An employer that may be the same as another one, and why. */
public record Duplicate(EmployerCard card, Set<DuplicateReason> reasons) {

    public Duplicate {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Whoever is taken for the same is so for a reason");
        }
        reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    }

    /** Whether it would be strange if they were two: many share a house, and some a name that sounds alike. */
    public boolean isLikely() {
        return reasons.contains(DuplicateReason.NUMBER)
                || reasons.contains(DuplicateReason.NAME)
                || reasons.contains(DuplicateReason.PHONE)
                || reasons.size() > 1;
    }
}

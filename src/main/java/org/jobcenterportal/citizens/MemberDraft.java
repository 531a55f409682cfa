package org.jobcenterportal.citizens;

import org.jspecify.annotations.Nullable;

/** A person in a household; the care situation only for children. */
public record MemberDraft(
        PersonDraft person, HouseholdRole role, @Nullable CareSituation care) {

    public MemberDraft {
        if (care != null && role != HouseholdRole.CHILD) {
            throw new IllegalArgumentException("Only children are looked after");
        }
    }
}

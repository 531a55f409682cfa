package org.jobcenterportal.citizens;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The roles in a household: one applicant, one partner at most; or nobody any more. */
public record HouseholdShape(List<HouseholdRole> roles) {

    public HouseholdShape(Collection<HouseholdRole> roles) {
        this(List.copyOf(roles));
    }

    public boolean hasOneApplicant() {
        return roles.isEmpty() || Collections.frequency(roles, HouseholdRole.APPLICANT) == 1;
    }

    public boolean hasOnePartnerAtMost() {
        return Collections.frequency(roles, HouseholdRole.PARTNER) <= 1;
    }

    void require() {
        if (!hasOneApplicant() || !hasOnePartnerAtMost()) {
            throw new IllegalArgumentException("A household has one applicant and one partner at most");
        }
    }
}

package org.jobcenterportal.citizens;

import java.time.LocalDate;

/** Somebody new in a household that is recorded already. */
public record JoiningDraft(HouseholdId household, MemberDraft member, LocalDate since) {

    public JoiningDraft {
        if (member.role() == HouseholdRole.APPLICANT) {
            throw new IllegalArgumentException("A household has its applicant already");
        }
        var birth = member.person().birthDate().value();
        since = birth.isAfter(since) ? birth : since;
    }
}

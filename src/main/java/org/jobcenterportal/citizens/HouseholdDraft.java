package org.jobcenterportal.citizens;

import java.time.LocalDate;
import java.util.List;

/** A household (Bedarfsgemeinschaft) with everybody who belongs to it (§ 7 Abs. 3 SGB II). */
public record HouseholdDraft(HouseholdId id, HouseholdNumber number, LocalDate since, List<MemberDraft> members) {

    public HouseholdDraft {
        members = List.copyOf(members);
        if (count(members, HouseholdRole.APPLICANT) != 1) {
            throw new IllegalArgumentException("One person has applied for a household");
        }
        if (count(members, HouseholdRole.PARTNER) > 1) {
            throw new IllegalArgumentException("A household has one partner at most");
        }
        if (members.stream().map(member -> member.person().id()).distinct().count() != members.size()) {
            throw new IllegalArgumentException("Nobody is twice in a household");
        }
    }

    /** From when somebody belongs to it: from the beginning, or from birth. */
    LocalDate joinedBy(PersonDraft person) {
        var birth = person.birthDate().value();
        return birth.isAfter(since) ? birth : since;
    }

    private static long count(List<MemberDraft> members, HouseholdRole role) {
        return members.stream().filter(member -> member.role() == role).count();
    }
}

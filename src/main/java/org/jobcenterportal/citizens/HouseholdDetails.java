package org.jobcenterportal.citizens;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household as it stands in the case file, with everybody who belongs or has belonged to it.
 *
 * @param people adults first, then children by age; without those whom the reader may not see
 * @param hidden what those are who belong to it today and whom the reader may not see (F8)
 */
public record HouseholdDetails(
        HouseholdNumber number, LocalDate since, List<Member> people, List<HouseholdRole> hidden) {

    public HouseholdDetails {
        people = List.copyOf(people);
        hidden = List.copyOf(hidden);
    }

    /** Those who belong to it on a day. */
    public List<Member> on(LocalDate day) {
        return people.stream().filter(member -> member.holdsOn(day)).toList();
    }

    /**
     * Somebody and the time during which she belongs to the household.
     *
     * @param care how a child is looked after, where that is known
     */
    public record Member(
            PersonDraft person,
            HouseholdRole role,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable CareSituation care) {

        public boolean isChild() {
            return role == HouseholdRole.CHILD;
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(since) && (until == null || !day.isAfter(until));
        }
    }
}

package org.jobcenterportal.citizens;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides on which day which rule applies to somebody: about herself, and about the children of her household.
 *
 * @param role what she is in her household on the day; none if she belongs to none
 * @param hasPartner whether she lives as a couple
 * @param children of her household on the day, if she is a grown-up who raises them; the youngest first
 */
public record PersonFacts(
        PersonId person,
        CustomerNumber customerNumber,
        BirthDate birthDate,
        Citizenship citizenship,
        boolean isFitForWork,
        Qualification qualification,
        boolean isProtected,
        @Nullable HouseholdRole role,
        boolean hasPartner,
        List<Child> children) {

    public PersonFacts {
        children = List.copyOf(children);
    }

    /**
     * A child and how it is looked after.
     *
     * @param care nothing if nobody has asked yet
     */
    public record Child(
            PersonId id,
            String givenName,
            LocalDate born,
            @Nullable CareSituation care) {}

    /** Whether somebody is an employable beneficiary by age and fitness for work (§ 7 Abs. 1 SGB II). */
    public boolean isEmployableOn(LocalDate day) {
        return isFitForWork && EmployableAge.includes(birthDate, day);
    }
}

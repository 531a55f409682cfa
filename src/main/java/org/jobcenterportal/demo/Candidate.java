package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** Somebody of age who can work, with what an offer looks at. */
record Candidate(
        PersonId id,
        Sex sex,
        int age,
        String country,
        @Nullable LanguageLevel german,
        Training training,
        HouseholdRole role,
        LocalDate since,
        List<Child> children,
        StaffId counsellor,
        boolean isInCaseManagement) {

    private static final int OF_AGE = 18;

    /** A child of the household; German is the language of those who are citizens. */
    record Child(int age, CareSituation.@Nullable Place place) {}

    /** Who looks after somebody, and whether in the team of case management. */
    interface Counsellors {

        StaffId of(PersonId person);

        boolean areCaseManagers(StaffId colleague);
    }

    static Stream<Candidate> in(HouseholdDraft household, Counsellors counsellors, LocalDate today) {
        var children = household.members().stream()
                .filter(member -> member.role() == HouseholdRole.CHILD)
                .map(member -> child(member, today))
                .toList();
        return household.members().stream()
                .filter(member -> member.person().isEmployableOn(today))
                .filter(member -> age(member.person(), today) >= OF_AGE)
                .map(member -> of(member, household, children, counsellors, today));
    }

    Optional<Child> youngest() {
        return children.stream().min(Comparator.comparing(Child::age));
    }

    private static Candidate of(
            MemberDraft member,
            HouseholdDraft household,
            List<Child> children,
            Counsellors counsellors,
            LocalDate today) {
        var person = member.person();
        var counsellor = counsellors.of(person.id());
        return new Candidate(
                person.id(),
                person.sex(),
                age(person, today),
                person.citizenship().code(),
                person.citizenship().isGerman()
                        ? LanguageLevel.NATIVE
                        : person.qualification().german(),
                person.qualification().training(),
                member.role(),
                household.since(),
                children,
                counsellor,
                counsellors.areCaseManagers(counsellor));
    }

    private static Child child(MemberDraft member, LocalDate today) {
        return new Child(
                age(member.person(), today),
                member.care() == null ? null : member.care().place());
    }

    private static int age(PersonDraft person, LocalDate today) {
        return person.birthDate().ageInYearsOn(today);
    }
}

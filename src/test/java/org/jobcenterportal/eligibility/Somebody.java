package org.jobcenterportal.eligibility;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.PersonFacts;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.periods.Periods;
import org.jobcenterportal.targets.GroupFinding;
import org.jobcenterportal.targets.Said;
import org.jobcenterportal.targets.TargetGroup;
import org.jspecify.annotations.Nullable;

/** Somebody of whom tests know something: at first 34 years old, alone, and nothing besides. */
record Somebody(Known known) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    static Somebody born(LocalDate day) {
        return new Somebody(new Known(
                new PersonFacts(
                        PersonId.next(),
                        new CustomerNumber("999K000001"),
                        new BirthDate(day),
                        Citizenship.GERMAN,
                        true,
                        Qualification.UNKNOWN,
                        false,
                        HouseholdRole.APPLICANT,
                        false,
                        List.of()),
                Map.of(),
                Periods.NONE,
                null,
                Known.Health.NOT_FOR_THE_READER,
                false));
    }

    static Somebody alone() {
        return born(LocalDate.of(1992, 6, 1));
    }

    Somebody withChild(LocalDate born, @Nullable CareSituation care) {
        var is = known.person();
        var children = Stream.concat(
                        is.children().stream(), Stream.of(new PersonFacts.Child(PersonId.next(), "Danylo", born, care)))
                .toList();
        return is(is.citizenship(), is.qualification(), is.role(), is.hasPartner(), children);
    }

    Somebody asCouple() {
        var is = known.person();
        return is(is.citizenship(), is.qualification(), is.role(), true, is.children());
    }

    Somebody withoutHousehold() {
        var is = known.person();
        return is(is.citizenship(), is.qualification(), null, false, List.of());
    }

    Somebody from(String country) {
        var is = known.person();
        return is(new Citizenship(country), is.qualification(), is.role(), is.hasPartner(), is.children());
    }

    Somebody qualified(Qualification qualification) {
        var is = known.person();
        return is(is.citizenship(), qualification, is.role(), is.hasPartner(), is.children());
    }

    Somebody recordedAs(@Nullable Sex sex) {
        return new Somebody(new Known(
                known.person(), known.groups(), known.months(), sex, known.health(), known.isForEqualityOfficer()));
    }

    Somebody with(Periods months) {
        return new Somebody(new Known(
                known.person(), known.groups(), months, known.sex(), known.health(), known.isForEqualityOfficer()));
    }

    Somebody with(Known.Health health) {
        return new Somebody(known.with(health));
    }

    Somebody askedByTheEqualityOfficer() {
        return new Somebody(
                new Known(known.person(), known.groups(), known.months(), known.sex(), known.health(), true));
    }

    /** In every group the same is said. */
    Somebody inEveryGroup(Verdict verdict) {
        var groups = Stream.of(TargetGroup.values())
                .collect(toMap(
                        group -> group,
                        group -> new GroupFinding(
                                group,
                                verdict,
                                DAY,
                                said(),
                                List.of(said()),
                                List.of(),
                                verdict == Verdict.YES ? said() : null)));
        return new Somebody(new Known(
                known.person(), groups, known.months(), known.sex(), known.health(), known.isForEqualityOfficer()));
    }

    Answer asked(Condition condition, Known.Times... times) {
        return Criteria.answer(condition, known, List.of(times), DAY);
    }

    Answer asked(Condition condition, LocalDate day) {
        return Criteria.answer(condition, known, List.of(), day);
    }

    private static Said said() {
        return new Said("targets.reason.single.none", List.of());
    }

    private Somebody is(
            Citizenship citizenship,
            Qualification qualification,
            @Nullable HouseholdRole role,
            boolean hasPartner,
            List<PersonFacts.Child> children) {
        var is = known.person();
        return new Somebody(new Known(
                new PersonFacts(
                        is.person(),
                        is.customerNumber(),
                        is.birthDate(),
                        citizenship,
                        is.isFitForWork(),
                        qualification,
                        is.isProtected(),
                        role,
                        hasPartner,
                        children),
                known.groups(),
                known.months(),
                known.sex(),
                known.health(),
                known.isForEqualityOfficer()));
    }
}

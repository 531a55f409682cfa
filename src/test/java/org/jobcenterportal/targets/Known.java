package org.jobcenterportal.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.PersonFacts;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.DateSpans;
import org.jobcenterportal.law.ReceiptOfBenefits;
import org.jobcenterportal.law.Unemployment;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.profile.ResidenceTitle;

/** What is known of somebody, for tests: at first a German of 34 years who lives alone, and nothing besides. */
record Known(Facts facts) {

    static Known somebody() {
        return born(LocalDate.of(1992, 6, 1));
    }

    static Known born(LocalDate day) {
        return new Known(Facts.of(new PersonFacts(
                PersonId.next(),
                new CustomerNumber("999K000001"),
                new BirthDate(day),
                Citizenship.GERMAN,
                true,
                Qualification.UNKNOWN,
                false,
                HouseholdRole.APPLICANT,
                false,
                List.of())));
    }

    Known from(String country) {
        var is = facts.person();
        return with(new PersonFacts(
                is.person(),
                is.customerNumber(),
                is.birthDate(),
                new Citizenship(country),
                is.isFitForWork(),
                is.qualification(),
                false,
                is.role(),
                is.hasPartner(),
                is.children()));
    }

    Known qualified(Qualification qualification) {
        var is = facts.person();
        return with(new PersonFacts(
                is.person(),
                is.customerNumber(),
                is.birthDate(),
                is.citizenship(),
                is.isFitForWork(),
                qualification,
                false,
                is.role(),
                is.hasPartner(),
                is.children()));
    }

    Known withChild(String name, LocalDate born, CareSituation care) {
        var is = facts.person();
        var children = Stream.concat(
                        is.children().stream(), Stream.of(new PersonFacts.Child(PersonId.next(), name, born, care)))
                .toList();
        return with(new PersonFacts(
                is.person(),
                is.customerNumber(),
                is.birthDate(),
                is.citizenship(),
                is.isFitForWork(),
                is.qualification(),
                false,
                is.role(),
                is.hasPartner(),
                children));
    }

    Known asCouple() {
        var is = facts.person();
        return with(new PersonFacts(
                is.person(),
                is.customerNumber(),
                is.birthDate(),
                is.citizenship(),
                is.isFitForWork(),
                is.qualification(),
                false,
                is.role(),
                true,
                is.children()));
    }

    Known receivingSince(LocalDate day) {
        return new Known(new Facts(
                facts.person(),
                new ReceiptOfBenefits(DateSpans.of(new DateSpan(day, null))),
                facts.unemployment(),
                facts.leavesSchool(),
                facts.title(),
                facts.health(),
                facts.lastContact()));
    }

    Known unemployedSince(LocalDate day) {
        var spell = new Unemployment.Spell(new DateSpan(day, null), Unemployment.SpellKind.UNEMPLOYED);
        return new Known(new Facts(
                facts.person(),
                facts.benefits(),
                new Unemployment(List.of(spell)),
                facts.leavesSchool(),
                facts.title(),
                facts.health(),
                facts.lastContact()));
    }

    Known leavingSchool(LocalDate day) {
        return new Known(new Facts(
                facts.person(),
                facts.benefits(),
                facts.unemployment(),
                day,
                facts.title(),
                facts.health(),
                facts.lastContact()));
    }

    Known staying(ResidenceTitle title) {
        return new Known(new Facts(
                facts.person(),
                facts.benefits(),
                facts.unemployment(),
                facts.leavesSchool(),
                title,
                facts.health(),
                facts.lastContact()));
    }

    Known health(Verdict health) {
        return new Known(new Facts(
                facts.person(),
                facts.benefits(),
                facts.unemployment(),
                facts.leavesSchool(),
                facts.title(),
                health,
                facts.lastContact()));
    }

    Known lastSeen(LocalDate day) {
        return new Known(new Facts(
                facts.person(),
                facts.benefits(),
                facts.unemployment(),
                facts.leavesSchool(),
                facts.title(),
                facts.health(),
                day));
    }

    GroupFinding in(TargetGroup group, LocalDate day) {
        return GroupRules.find(group, facts, day);
    }

    private Known with(PersonFacts person) {
        return new Known(new Facts(
                person,
                facts.benefits(),
                facts.unemployment(),
                facts.leavesSchool(),
                facts.title(),
                facts.health(),
                facts.lastContact()));
    }
}

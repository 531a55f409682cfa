package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.util.Set;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.mandates.ConsentPurpose;
import org.jobcenterportal.mandates.MandateImport;
import org.jobcenterportal.mandates.RepresentationDraft;
import org.jobcenterportal.mandates.RepresentationKind;
import org.jobcenterportal.mandates.RepresentationScope;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What some people have allowed, and who acts for a few of them. */
@Component
@Profile("demo")
@Order(22)
class MandatesChapter implements Chapter {

    private static final long SEED = 2_222;
    private static final int HOUSEHOLDS = 4_000;
    private static final int ONE_OF = 20;
    private static final int REPRESENTED_PERCENT = 12;

    private final MandateImport mandates;
    private final Caseload caseload;

    MandatesChapter(MandateImport mandates, Caseload caseload) {
        this.mandates = mandates;
        this.caseload = caseload;
    }

    @Override
    public void write(LocalDate today) {
        var dice = new Dice(SEED);
        var people = new Population(today)
                .households()
                .limit(HOUSEHOLDS)
                .map(HouseholdDraft::members)
                .map(members -> members.getFirst().person())
                .toList();
        var counsellors =
                caseload.counsellorsOf(people.stream().map(PersonDraft::id).toList());
        var olena = people.getFirst().id();
        mandates.importConsent(olena, ConsentPurpose.PROFILE_TO_EMPLOYERS, counsellors.get(olena));
        mandates.importConsent(olena, ConsentPurpose.SURVEY, counsellors.get(olena));
        for (var number = ONE_OF; number < people.size(); number += ONE_OF) {
            var person = people.get(number);
            var counsellor = counsellors.get(person.id());
            mandates.importConsent(person.id(), dice.oneOf(ConsentPurpose.general()), counsellor);
            if (dice.happens(REPRESENTED_PERCENT)) {
                represent(person, counsellor, today.minusMonths(dice.between(1, 20)));
            }
        }
    }

    private void represent(PersonDraft person, StaffId counsellor, LocalDate from) {
        mandates.importRepresentation(
                person.id(),
                new RepresentationDraft(
                        RepresentationKind.GUARDIAN,
                        new PersonName("Emre", "Kaya"),
                        FormOfAddress.MR,
                        null,
                        new PostalAddress("Friedrichsplatz", "8", "34117", "Kassel"),
                        new EmailAddress("kaya@betreuung.example"),
                        null,
                        Set.of(RepresentationScope.BENEFITS, RepresentationScope.POST),
                        from,
                        from.plusYears(3),
                        from),
                counsellor);
    }
}

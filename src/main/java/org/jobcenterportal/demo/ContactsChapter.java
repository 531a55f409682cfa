package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.ContactWay;
import org.jobcenterportal.caseload.LastContact;
import org.jobcenterportal.casework.ContactDraft;
import org.jobcenterportal.casework.ContactImport;
import org.jobcenterportal.casework.ImportedContact;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was said when the office was last in contact with everybody, and the conversations with Olena Marchenko. */
@Component
@Profile("demo")
@Order(25)
class ContactsChapter implements Chapter {

    private static final long SEED = 25;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 45;

    private final ContactImport contacts;
    private final CitizensImport citizens;
    private final Caseload caseload;

    ContactsChapter(ContactImport contacts, CitizensImport citizens, Caseload caseload) {
        this.contacts = contacts;
        this.citizens = citizens;
        this.caseload = caseload;
    }

    /** The words of the conversations. */
    record ContactData(List<String> usual, List<Conversation> olena) {

        /** @param waits whether the central systems still have to be told */
        record Conversation(int daysAgo, String time, ContactWay way, int minutes, String note, boolean waits) {}
    }

    @Override
    public void write(LocalDate today) {
        var words = DemoFile.read("contacts", ContactData.class);
        var people = new Population(today)
                .households()
                .flatMap(household -> household.members().stream())
                .map(member -> member.person().id())
                .toList();
        var counsellors = caseload.counsellorsOf(people);
        var last = caseload.lastContactsOf(people);
        var dice = new Dice(SEED);
        contacts.importContacts(people.stream()
                .filter(last::containsKey)
                .map(person -> usual(person, last.get(person), counsellors, words.usual(), dice)));
        citizens.find(PersonaFamily.OLENAS_NUMBER)
                .ifPresent(olena ->
                        contacts.importContacts(conversations(olena, counsellors.get(olena), words.olena(), today)));
    }

    private static ImportedContact usual(
            PersonId person, LastContact last, Map<PersonId, StaffId> counsellors, List<String> words, Dice dice) {
        var draft = new ContactDraft(last.way(), last.at(), dice.between(SHORTEST, LONGEST), dice.oneOf(words));
        return new ImportedContact(person, counsellors.get(person), draft, null);
    }

    private static Stream<ImportedContact> conversations(
            PersonId person, StaffId by, List<ContactData.Conversation> told, LocalDate today) {
        return told.stream().map(one -> {
            var at = OfficeTime.instantOf(workingDay(today.minusDays(one.daysAgo())), LocalTime.parse(one.time()))
                    .orElseThrow();
            return new ImportedContact(
                    person, by, new ContactDraft(one.way(), at, one.minutes(), one.note()), one.waits());
        });
    }

    /** Nobody speaks with the office at the weekend. */
    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}

package org.jobcenterportal.casework;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineEntry.Kind;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.springframework.stereotype.Component;

/** The contacts in the history of a case; what was recorded in error stands there as a fact without its content. */
@Component
@InternalUse
class ContactTimeline implements TimelineSource {

    private final Contacts contacts;
    private final CitizenDirectory citizens;
    private final ContactTexts texts;

    ContactTimeline(Contacts contacts, CitizenDirectory citizens, ContactTexts texts) {
        this.contacts = contacts;
        this.citizens = citizens;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        var number = Objects.requireNonNull(citizens.numbersOf(List.of(person)).get(person));
        var file = "intern/faelle/" + number.value() + "/kontakt/";
        return contacts.of(person).stream()
                .map(contact -> new TimelineEntry(
                        contact.draft().at(),
                        Kind.CONTACT,
                        contact.stands() ? icon(contact) : IconName.NO,
                        Status.OPEN,
                        contact.stands() ? texts.title(contact, reader) : texts.titleInError(contact, reader),
                        contact.stands() ? contact.draft().note() : null,
                        file + contact.id().value()))
                .toList();
    }

    private static IconName icon(Contact contact) {
        return switch (contact.draft().way()) {
            case IN_PERSON -> IconName.PERSON;
            case PHONE -> IconName.PHONE;
            case VIDEO -> IconName.VIDEO;
            case WRITTEN -> IconName.MAIL;
            case VISIT -> IconName.HOME;
        };
    }
}

package org.jobcenterportal.citizens;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.messaging.LetterAddress;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.messaging.SafeTime;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the messages where a person is reached, in which language, and whether their content must stay out of mails. */
@Service
@InternalUse
@Transactional(readOnly = true)
class CitizenRecipients implements Recipients {

    private final Persons persons;
    private final Texts texts;

    CitizenRecipients(Persons persons, Texts texts) {
        this.persons = persons;
        this.texts = texts;
    }

    @Override
    public Optional<Recipient> recipient(UUID person) {
        return persons.findWithContactTimesById(new PersonId(person)).map(this::recipient);
    }

    private Recipient recipient(Person person) {
        var language = languageOf(person.communication());
        return new Recipient(
                person.id().value(),
                greeted(person, language),
                mailOf(person).orElse(null),
                language,
                person.protection().holds(),
                letterTo(person).orElse(null),
                person.phone().orElse(null),
                person.contactTimes().stream()
                        .map(time -> new SafeTime(time.weekday(), time.starts(), time.ends()))
                        .toList());
    }

    @Override
    public Set<UUID> outOfReach(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : persons.outOfReach(ids.stream().map(PersonId::new).toList()).stream()
                        .map(PersonId::value)
                        .collect(toUnmodifiableSet());
    }

    private String greeted(Person person, String language) {
        return texts.text(
                Locale.forLanguageTag(language),
                "citizens.recipient.name",
                person.address().name(),
                person.name().givenName(),
                person.name().familyName());
    }

    private static String languageOf(Communication communication) {
        return communication.simpleLanguage() ? Language.SIMPLE_GERMAN.tag() : communication.languageTag();
    }

    private static Optional<LetterAddress> letterTo(Person person) {
        return person.residence()
                .map(residence -> new LetterAddress(person.name().full(), residence.address()));
    }

    /** Who wishes letters gets no mail, even where an address is known. */
    private static Optional<EmailAddress> mailOf(Person person) {
        return person.email().filter(email -> person.communication().channel() != ContactChannel.LETTER);
    }
}

package org.jobcenterportal.citizens;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.messaging.LetterAddress;
import org.jobcenterportal.messaging.Matter;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.messaging.SafeTime;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the messages where a person is reached, in which language, and whether their content must stay out of mails. */
@Service
@InternalUse
@Transactional(readOnly = true)
class CitizenRecipients implements Recipients {

    private final Persons persons;
    private final ObjectProvider<Representatives> representatives;
    private final Texts texts;

    CitizenRecipients(Persons persons, ObjectProvider<Representatives> representatives, Texts texts) {
        this.persons = persons;
        this.representatives = representatives;
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

    /**
     * The office turns to whoever acts for a person. Whoever is protected against violence is written to herself: the one
     * who acts for her on paper may be the one from whom she is hiding (F8).
     */
    @Override
    public Optional<Recipient> addressee(UUID person, Matter matter) {
        return persons.findWithContactTimesById(new PersonId(person))
                .map(found -> representativeOf(found, matter)
                        .map(representative -> inPlaceOf(found, representative))
                        .orElseGet(() -> recipient(found)));
    }

    private Optional<Representative> representativeOf(Person person, Matter matter) {
        return person.protection().reason() == Protection.Reason.VIOLENCE
                ? Optional.empty()
                : representatives.stream()
                        .flatMap(known -> known.addressedFor(person.id(), matter).stream())
                        .findFirst();
    }

    private Recipient inPlaceOf(Person person, Representative representative) {
        var german = Language.GERMAN.tag();
        var home = representative.residence();
        return new Recipient(
                person.id().value(),
                texts.text(
                        Language.GERMAN,
                        "citizens.recipient.representative",
                        greeted(representative.address(), representative.name(), german),
                        greeted(person, german)),
                representative.email(),
                german,
                person.protection().holds(),
                home == null ? null : new LetterAddress(representative.name().full(), home),
                representative.phone(),
                List.of());
    }

    @Override
    public Set<UUID> outOfReach(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var all = ids.stream().map(PersonId::new).toList();
        var addressed = addressedInsteadOf(all);
        return Stream.concat(
                        persons.outOfReach(all).stream().filter(person -> !addressed.containsKey(person)),
                        addressed.entrySet().stream()
                                .filter(one -> !one.getValue().isReached())
                                .map(Map.Entry::getKey))
                .map(PersonId::value)
                .collect(toUnmodifiableSet());
    }

    /** Who is addressed in the place of these persons, as for each of them alone. */
    private Map<PersonId, Representative> addressedInsteadOf(Collection<PersonId> all) {
        var addressed = new HashMap<PersonId, Representative>();
        representatives.forEach(known -> known.addressedFor(all).forEach(addressed::putIfAbsent));
        if (!addressed.isEmpty()) {
            persons.hidingAmong(addressed.keySet()).forEach(addressed::remove);
        }
        return addressed;
    }

    private String greeted(Person person, String language) {
        return greeted(person.address(), person.name(), language);
    }

    private String greeted(FormOfAddress address, PersonName name, String language) {
        return texts.text(
                Locale.forLanguageTag(language),
                "citizens.recipient.name",
                address.name(),
                name.givenName(),
                name.familyName());
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

package org.jobcenterportal.interviews;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.interviews.RoundReader.Known;
import org.jobcenterportal.interviews.StandBook.Stand;
import org.jobcenterportal.interviews.TalkBook.Told;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.messaging.MailAction;
import org.jobcenterportal.messaging.MailContent;
import org.jobcenterportal.messaging.MessageDraft;
import org.jobcenterportal.messaging.Outbox;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.signup.RegistrationsOfTheDay;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.Talk;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells guests and employers when they talk, in the transaction in which the timetable is published. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewPost {

    /** Where a guest finds her talks. */
    static final String MY_PAGE = "/meine/gespraeche";

    private static final String KIND = "interviews.kind.";
    private static final String MAIL = "interviews.mail.";

    private final TalkBook talks;
    private final StandBook stands;
    private final RoundReader reader;
    private final StandLinks links;
    private final Employers employers;
    private final Recipients recipients;
    private final RegistrationsOfTheDay registrations;
    private final Outbox outbox;
    private final Texts texts;
    private final PublicAddress portal;

    InterviewPost(
            TalkBook talks,
            StandBook stands,
            RoundReader reader,
            StandLinks links,
            Employers employers,
            Recipients recipients,
            RegistrationsOfTheDay registrations,
            Outbox outbox,
            Texts texts,
            PublicAddress portal) {
        this.talks = talks;
        this.stands = stands;
        this.reader = reader;
        this.links = links;
        this.employers = employers;
        this.recipients = recipients;
        this.registrations = registrations;
        this.outbox = outbox;
        this.texts = texts;
        this.portal = portal;
    }

    /** Guests and stands for whom something is new or different since people were told last. */
    Set<UUID> concerned(InterviewRound round) {
        var told = talks.told(round.id());
        var now = talks.of(round.id());
        var byId = told.stream().collect(toMap(Told::talk, Function.identity()));
        var still = now.stream().collect(toMap(Talk::id, Function.identity()));
        var concerned = new HashSet<UUID>();
        now.stream()
                .filter(talk ->
                        !byId.containsKey(talk.id()) || !byId.get(talk.id()).isStillTrue(talk))
                .forEach(talk -> {
                    concerned.add(talk.guest().value());
                    concerned.add(talk.stand().value());
                });
        told.stream().filter(talk -> !still.containsKey(talk.talk())).forEach(talk -> {
            concerned.add(talk.guest().value());
            concerned.add(talk.stand().value());
        });
        return concerned;
    }

    /**
     * Writes to everybody concerned, and remembers what they know now.
     *
     * @return the guests for whom something is new or different
     */
    List<Known> tell(InterviewRound round, Instant now) {
        var concerned = concerned(round);
        var told = talks.told(round.id());
        var event = reader.event(round);
        var rows = reader.rows(round, talks.of(round.id()), Map.of());
        var guests = reader.known(round).stream()
                .filter(known -> concerned.contains(known.guest().id().value()) && known.isThere())
                .toList();
        tellGuests(guests, event, told, rows, now);
        tellEmployers(round, event, concerned, rows, now);
        talks.tell(round.id());
        return guests;
    }

    /**
     * Tells employers that the talks do not take place, or not then, and sends nothing that says otherwise; guests hear it from
     * the event.
     *
     * @param what the texts to use
     * @param note what the office says of it
     */
    void calledOff(InterviewRound round, String what, String note, Instant now) {
        var event = reader.event(round);
        reader.known(round).forEach(known -> withdraw(known.guest().id().value()));
        var all = stands.stands(round.id());
        var contacts = contacts(all);
        for (var stand : all) {
            outbox.withdraw(stand.id().value(), KIND + "employer");
            var contact = contacts.get(stand.id());
            if (contact != null) {
                outbox.enqueue(toEmployer(
                        "called-off",
                        what,
                        event,
                        stand,
                        contact,
                        Stream.of(texts.text(Locale.GERMAN, MAIL + what + ".text"), note)
                                .filter(not(String::isBlank))
                                .toList(),
                        List.of(),
                        now));
            }
        }
    }

    private void withdraw(UUID guest) {
        outbox.withdraw(guest, List.of(KIND + "planned", KIND + "changed"));
    }

    private void tellGuests(List<Known> guests, EventCard event, List<Told> told, List<TalkRow> rows, Instant now) {
        var knew = told.stream().map(Told::guest).collect(toSet());
        var byGuest = rows.stream().collect(groupingBy(row -> row.talk().guest()));
        var drafts = new ArrayList<MessageDraft>();
        for (var known : guests) {
            var guest = known.guest().id();
            var kind = knew.contains(guest) ? "changed" : "planned";
            draft(known, kind, event, byGuest.getOrDefault(guest, List.of()), now)
                    .forEach(drafts::add);
        }
        outbox.enqueueAll(drafts);
    }

    private Stream<MessageDraft> draft(Known known, String kind, EventCard event, List<TalkRow> rows, Instant now) {
        var about = known.guest().id().value();
        withdraw(about);
        var person = known.guest().person();
        if (person != null) {
            return recipients.addressee(person.value()).stream()
                    .flatMap(to -> to
                            .draft(
                                    KIND + kind,
                                    content(
                                            Locale.forLanguageTag(to.languageTag()),
                                            kind,
                                            event,
                                            rows,
                                            URI.create(portal.of(MY_PAGE))),
                                    null,
                                    now,
                                    about)
                            .stream());
        }
        return registrations.reached(known.registration().id()).stream()
                .map(to -> new MessageDraft(
                        KIND + kind,
                        to.email(),
                        to.name(),
                        to.language(),
                        content(
                                to.language(),
                                kind,
                                event,
                                rows,
                                URI.create(portal.of("/veranstaltungen/" + event.slug()))),
                        null,
                        now,
                        about));
    }

    private MailContent content(Locale locale, String kind, EventCard event, List<TalkRow> rows, URI page) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                texts.text(locale, MAIL + "fact.event"),
                event.texts().in(locale).title()));
        rows.stream()
                .map(row -> new Fact(
                        texts.text(locale, MAIL + "time", row.when().start()),
                        texts.text(locale, MAIL + "with", row.employer(), row.place())))
                .forEach(facts::add);
        return new MailContent(
                texts.text(locale, MAIL + kind + ".subject", event.when().start()),
                texts.text(locale, MAIL + kind + ".preheader"),
                texts.text(locale, MAIL + kind + ".title"),
                List.of(texts.text(locale, MAIL + kind + ".text", rows.size()), texts.text(locale, MAIL + "voluntary")),
                facts,
                List.of(new MailAction(texts.text(locale, MAIL + "action"), page)),
                event.isVoluntary());
    }

    private void tellEmployers(
            InterviewRound round, EventCard event, Set<UUID> concerned, List<TalkRow> rows, Instant now) {
        var all = stands.stands(round.id()).stream()
                .filter(stand -> concerned.contains(stand.id().value()))
                .toList();
        var contacts = contacts(all);
        var counts = new HashMap<UUID, Integer>();
        rows.forEach(row -> counts.merge(row.talk().stand().value(), 1, Integer::sum));
        for (var stand : all) {
            var contact = contacts.get(stand.id());
            if (contact != null) {
                outbox.withdraw(stand.id().value(), KIND + "employer");
                outbox.enqueue(toEmployer(
                        "employer",
                        "employer",
                        event,
                        stand,
                        contact,
                        List.of(texts.text(
                                Locale.GERMAN,
                                MAIL + "employer.text",
                                counts.getOrDefault(stand.id().value(), 0))),
                        List.of(new MailAction(
                                texts.text(Locale.GERMAN, MAIL + "employer.action"),
                                links.address(stand.linkKey(), round))),
                        now));
            }
        }
    }

    /** Whom one writes to at a stand; nobody where there is no address. */
    private Map<StandId, Contact> contacts(List<Stand> all) {
        var cards = employers.ofAll(all.stream().map(Stand::employer).toList());
        var contacts = new HashMap<StandId, Contact>();
        for (var stand : all) {
            Optional.ofNullable(cards.get(stand.employer()))
                    .flatMap(card -> card.contacts().stream()
                            .filter(contact -> contact.email() != null)
                            .findFirst())
                    .ifPresent(contact -> contacts.put(stand.id(), contact));
        }
        return contacts;
    }

    private MessageDraft toEmployer(
            String kind,
            String what,
            EventCard event,
            Stand stand,
            Contact contact,
            List<String> paragraphs,
            List<MailAction> actions,
            Instant now) {
        var locale = Locale.GERMAN;
        return new MessageDraft(
                KIND + kind,
                Objects.requireNonNull(contact.email()),
                contact.name().full(),
                locale,
                new MailContent(
                        texts.text(
                                locale, MAIL + what + ".subject", event.when().start()),
                        texts.text(locale, MAIL + what + ".preheader"),
                        texts.text(locale, MAIL + what + ".title"),
                        paragraphs,
                        List.of(new Fact(
                                texts.text(locale, MAIL + "fact.event"),
                                event.texts().in(locale).title())),
                        actions,
                        false),
                null,
                now,
                stand.id().value());
    }
}

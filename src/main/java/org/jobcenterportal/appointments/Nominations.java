package org.jobcenterportal.appointments;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.appointments.NominationOutcome.AlreadyOpen;
import org.jobcenterportal.appointments.NominationOutcome.NoFreeTime;
import org.jobcenterportal.appointments.NominationOutcome.NobodyElse;
import org.jobcenterportal.appointments.NominationOutcome.Nominated;
import org.jobcenterportal.appointments.NominationOutcome.UnknownCitizen;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Where counsellors suggest that somebody talks with the equality officer (F41), and see what became of it: each her own,
 * and those of the colleagues for whom she stands in.
 */
@Service
@PreAuthorize("hasAnyRole('counsellor', 'case-manager', 'equality-officer')")
public class Nominations {

    private static final Purpose NOMINATING = new Purpose("appointments.nominating");
    private static final Limit SHOWN = Limit.of(200);

    private final NominationRecords nominations;
    private final NominationBook book;
    private final NominationRows rows;
    private final NominationHistory history;
    private final NominationMails mails;
    private final NominationTimes times;
    private final OpeningWishes wishes;
    private final Partners partners;
    private final CitizensByNumber citizens;
    private final AuditLog audit;
    private final Recipients recipients;
    private final CurrentColleague colleague;
    private final Clock clock;

    Nominations(
            NominationRecords nominations,
            NominationBook book,
            NominationRows rows,
            NominationHistory history,
            NominationMails mails,
            NominationTimes times,
            OpeningWishes wishes,
            Partners partners,
            CitizensByNumber citizens,
            AuditLog audit,
            Recipients recipients,
            CurrentColleague colleague,
            Clock clock) {
        this.nominations = nominations;
        this.book = book;
        this.rows = rows;
        this.history = history;
        this.mails = mails;
        this.times = times;
        this.wishes = wishes;
        this.partners = partners;
        this.citizens = citizens;
        this.audit = audit;
        this.recipients = recipients;
        this.colleague = colleague;
        this.clock = clock;
    }

    /** The person with this customer number, and nobody who is merely called alike. */
    public Optional<NominationCandidate> find(CustomerNumber number) {
        return citizens.find(number, NOMINATING)
                .map(person -> new NominationCandidate(
                        person.name(),
                        person.languageTag(),
                        way(person.id()),
                        partner(person.id()).map(this::partner).orElse(null),
                        open(person.id())));
    }

    /** Suggests a consultation to somebody who has agreed; refused while no time is free soon. */
    public NominationOutcome nominate(NominationDraft draft) {
        var person = citizens.find(draft.citizen(), NOMINATING);
        if (person.isEmpty()) {
            return new UnknownCitizen();
        }
        var first = times.firstFree(draft.topic(), draft.ways(), PartOfDay.ANY);
        if (first.filter(times::isSoon).isEmpty()) {
            return new NoFreeTime(first.orElse(null));
        }
        var partner = draft.partnerAgreement() == null
                ? Optional.<PersonCard>empty()
                : partner(person.get().id());
        return draft.partnerAgreement() != null && partner.isEmpty()
                ? new NobodyElse()
                : enter(person.get().id(), partner.map(PersonCard::id).orElse(null), draft);
    }

    /** Asks the equality officer for more times. */
    public void askToOpenTimes(CustomerNumber citizen, Topic topic, Set<Way> ways, PartOfDay partOfDay) {
        citizens.find(citizen, NOMINATING)
                .ifPresent(person ->
                        wishes.add(person.id(), topic, ways, partOfDay, colleague.require(), clock.instant()));
    }

    /** What became of the wishes for more times. */
    public List<OpeningWish> openingWishes() {
        return wishes.of(colleague.idsInHerCare());
    }

    /** The nominations in the caller's care, the latest first. */
    public List<NominationRow> own() {
        var ids = colleague.idsInHerCare();
        return ids.isEmpty() ? List.of() : rows.of(nominations.by(ids, SHOWN), ids);
    }

    /** The open ones among them, the most urgent first, then those that end first. */
    public OpenNominations mostUrgent(int most) {
        var ids = colleague.idsInHerCare();
        var now = clock.instant();
        var open = ids.isEmpty()
                ? List.<Nomination>of()
                : nominations.openBy(ids, SHOWN).stream()
                        .filter(nomination -> nomination.isOpenAt(now))
                        .sorted(Comparator.comparing(nomination -> NominationUrgency.of(nomination, now)))
                        .toList();
        return rows.first(open, most);
    }

    /** The nominations that the caller reads, the latest first: the equality officer all of them, others in their care. */
    public List<NominationRow> inSight() {
        return colleague.isInRole(Roles.EQUALITY_OFFICER) ? rows.of(all(), colleague.idsInHerCare()) : own();
    }

    /** One of them. */
    public Optional<NominationRow> own(NominationId id) {
        return nominations.findById(id).filter(this::isVisible).map(found -> rows.of(found, colleague.idsInHerCare()));
    }

    /** What happened with it, the latest first. */
    public List<NominationEvent> history(NominationId id) {
        return nominations
                .findById(id)
                .filter(this::isVisible)
                .map(found -> history.of(found.id()))
                .orElse(List.of());
    }

    /** What a letter says to somebody who gets no mail. */
    public Optional<InvitationLetter> letter(NominationId id) {
        return nominations.findById(id).filter(this::isVisible).flatMap(mails::letter);
    }

    /** The same as PDF, with a QR code; empty where no address is known. */
    public Optional<byte[]> printedLetter(NominationId id) {
        return nominations.findById(id).filter(this::isVisible).flatMap(found -> {
            audit.read(NOMINATING, List.of(found.person().value()));
            return mails.paper(found, clock.instant());
        });
    }

    /** The letter is in the post. */
    public NominationStepOutcome letterSent(NominationId id) {
        return book.letterSent(id, this::isVisible, colleague.actor());
    }

    /** The letter came back: she has not been reached so far. */
    public NominationStepOutcome letterCameBack(NominationId id) {
        return book.letterCameBack(id, this::isVisible, colleague.actor());
    }

    /** Sends the invitation once more. */
    public NominationStepOutcome invite(NominationId id) {
        return book.invite(id, this::isVisible, colleague.actor());
    }

    public NominationStepOutcome withdraw(NominationId id) {
        return book.withdraw(id, this::isOwn, colleague.actor());
    }

    /** Answers what the equality officer has asked. */
    public NominationStepOutcome answer(NominationId id, OneSentence answer) {
        return book.answer(id, this::isOwn, answer, colleague.actor());
    }

    /** What is open is among them, however old it is. */
    private List<Nomination> all() {
        return Stream.concat(nominations.latest(SHOWN).stream(), nominations.open(SHOWN).stream())
                .distinct()
                .sorted(Comparator.comparing(Nomination::createdAt).reversed())
                .toList();
    }

    private NominationOutcome enter(PersonId person, @Nullable PersonId partner, NominationDraft draft) {
        var requests = requests(person, partner, draft);
        try {
            book.enter(requests, colleague.actor());
        } catch (DataIntegrityViolationException refused) {
            if (requests.stream().noneMatch(one -> isOpen(one.person(), draft.topic()))) {
                throw refused;
            }
            return new AlreadyOpen();
        }
        var first = requests.getFirst();
        return new Nominated(
                first.id(),
                first.channel(),
                partner == null ? null : requests.getLast().id());
    }

    /** Each of both parents is nominated for herself, with an agreement, a message and a link of her own. */
    private List<Nomination.Request> requests(PersonId person, @Nullable PersonId partner, NominationDraft draft) {
        var by = colleague.require();
        if (partner == null) {
            return List.of(new Nomination.Request(NominationId.next(), person, by, way(person), draft));
        }
        var couple = Identifier.nextValue();
        return List.of(
                new Nomination.Request(NominationId.next(), person, by, way(person), draft.agreement(), couple, draft),
                new Nomination.Request(
                        NominationId.next(),
                        partner,
                        by,
                        way(partner),
                        Objects.requireNonNull(draft.partnerAgreement()),
                        couple,
                        draft));
    }

    private List<NominationCandidate.Open> open(PersonId person) {
        var now = clock.instant();
        return nominations.of(person, SHOWN).stream()
                .filter(one -> one.isOpenAt(now) && isVisible(one))
                .map(one ->
                        new NominationCandidate.Open(one.id(), one.suggestion().topic()))
                .toList();
    }

    private boolean isOpen(PersonId person, Topic topic) {
        return nominations.open(person, topic).isPresent();
    }

    /** Whoever reads her name has a reason, and the log says so. */
    private Optional<PersonCard> partner(PersonId person) {
        var partner = partners.of(person).flatMap(citizens::card);
        partner.ifPresent(card -> audit.read(NOMINATING, List.of(card.id().value())));
        return partner;
    }

    private NominationCandidate.Partner partner(PersonCard card) {
        return new NominationCandidate.Partner(card.name(), way(card.id()));
    }

    private DeliveryWay way(PersonId person) {
        return recipients
                .addressee(person.value())
                .map(Recipient::email)
                .map(email -> DeliveryWay.EMAIL)
                .orElse(DeliveryWay.LETTER);
    }

    private boolean isOwn(Nomination nomination) {
        return colleague.idsInHerCare().contains(nomination.nominatedBy());
    }

    /** The equality officer sees all of them: they are suggestions to talk with her. */
    private boolean isVisible(Nomination nomination) {
        return isOwn(nomination) || colleague.isInRole(Roles.EQUALITY_OFFICER);
    }
}

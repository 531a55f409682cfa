package org.jobcenterportal.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.appointments.NominationOutcome.AlreadyOpen;
import org.jobcenterportal.appointments.NominationOutcome.NoFreeTime;
import org.jobcenterportal.appointments.NominationOutcome.Nominated;
import org.jobcenterportal.appointments.NominationOutcome.UnknownCitizen;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
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
    private final CitizenDirectory citizens;
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
            CitizenDirectory citizens,
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
                        way(person),
                        partners.of(person.id()).isPresent()));
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
        return enter(person.get(), draft);
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

    /** The letter is in the post. */
    public NominationStepOutcome letterSent(NominationId id) {
        return book.letterSent(id, this::isVisible, colleague.actor());
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

    private NominationOutcome enter(PersonCard person, NominationDraft draft) {
        var request = new Nomination.Request(NominationId.next(), person.id(), colleague.require(), way(person), draft);
        try {
            return new Nominated(request.id(), book.enter(request, colleague.actor()));
        } catch (DataIntegrityViolationException refused) {
            if (nominations.open(person.id(), draft.topic()).isEmpty()) {
                throw refused;
            }
            return new AlreadyOpen();
        }
    }

    private DeliveryWay way(PersonCard person) {
        return recipients
                .recipient(person.id().value())
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

package org.jobcenterportal.invitations;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.messaging.ReceiptCode;
import org.jobcenterportal.messaging.Receipts;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.signup.CancelReason;
import org.jobcenterportal.signup.RegistrationRow;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.RegistrationSteps;
import org.jobcenterportal.signup.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people answer an invitation with one click and without an account; the link is the key (F55). */
@Service
@RepeatedOnContention
@Transactional
public class InvitationReplies {

    private static final String RECEIPT = "invitations.receipt.answered";

    private final InvitationBook book;
    private final InvitationLinks links;
    private final InvitationPost post;
    private final Events events;
    private final RegistrationSteps steps;
    private final Registrations registrations;
    private final GuestFacts facts;
    private final Unreached unreached;
    private final Recipients recipients;
    private final Receipts receipts;
    private final CurrentCitizen citizen;
    private final CurrentStaff colleague;
    private final NamesOnList names;
    private final CaseAccess access;
    private final AuditLog audit;
    private final Clock clock;

    InvitationReplies(
            InvitationBook book,
            InvitationLinks links,
            InvitationPost post,
            Events events,
            RegistrationSteps steps,
            Registrations registrations,
            GuestFacts facts,
            Unreached unreached,
            Recipients recipients,
            Receipts receipts,
            CurrentCitizen citizen,
            CurrentStaff colleague,
            NamesOnList names,
            CaseAccess access,
            AuditLog audit,
            Clock clock) {
        this.book = book;
        this.links = links;
        this.post = post;
        this.events = events;
        this.steps = steps;
        this.registrations = registrations;
        this.facts = facts;
        this.unreached = unreached;
        this.recipients = recipients;
        this.receipts = receipts;
        this.citizen = citizen;
        this.colleague = colleague;
        this.names = names;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the link shows. It changes nothing, because mail scanners open links as well. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<ReplyPage> open(String token) {
        return links.read(token).flatMap(book::find).flatMap(this::page);
    }

    /** The signed-in citizen's own invitations that can still be answered; the next event first. */
    @PreAuthorize("hasRole('citizen')")
    @Transactional(readOnly = true)
    public List<ReplyPage> mine() {
        return citizen.id().stream()
                .flatMap(person -> book.of(person).stream())
                .filter(one -> one.state().isOpen())
                .flatMap(one -> page(one).stream())
                .filter(ReplyPage::open)
                .sorted((one, other) -> one.event()
                        .when()
                        .start()
                        .compareTo(other.event().when().start()))
                .toList();
    }

    /**
     * Keeps an answer; it can be changed until the event begins.
     *
     * @param phone where to call, if somebody wishes that and says so
     */
    @PreAuthorize("permitAll()")
    public ReplyOutcome answer(String token, EventAnswer answer, @Nullable PhoneNumber phone) {
        var found = links.read(token).flatMap(book::lock).filter(not(one -> one.state() == InvitationState.CHOSEN));
        var event = found.flatMap(one -> events.find(one.event()));
        if (found.isEmpty() || event.isEmpty()) {
            return new ReplyOutcome.Unknown();
        }
        var now = clock.instant();
        if (!isOpen(event.get(), now)) {
            return new ReplyOutcome.TooLate(page(found.get(), event.get()));
        }
        return answer(found.get(), event.get(), answer, phone, null, now);
    }

    /**
     * Writes down what somebody has told a colleague: by telephone, face to face or by another way. Nobody writes down
     * anything of a person whose name she may not know.
     */
    @PreAuthorize(EventDesk.HOSTS)
    public ReplyOutcome note(EventId id, PersonId person, EventAnswer answer, AnswerWay way) {
        var event = events.find(id).filter(found -> events.mayRun(found.kind()));
        var found = event.flatMap(running -> book.lock(id, person))
                .filter(one -> one.state() != InvitationState.CHOSEN && names.isKnown(one));
        if (found.isEmpty()) {
            return new ReplyOutcome.Unknown();
        }
        return note(found.get(), event.get(), answer, way);
    }

    /** The same by whoever may look at the case of the person who says it. */
    @PreAuthorize(CaseAccess.ROLES)
    public ReplyOutcome noteInCase(EventId id, PersonId person, EventAnswer answer, AnswerWay way) {
        access.require(person);
        var found = book.lock(id, person).filter(not(one -> one.state() == InvitationState.CHOSEN));
        var event = found.flatMap(one -> events.find(id));
        return event.isEmpty() ? new ReplyOutcome.Unknown() : note(found.orElseThrow(), event.get(), answer, way);
    }

    /** To what somebody is invited and can still say something, for whoever may look at her case; the next first. */
    @PreAuthorize(CaseAccess.ROLES)
    @Transactional(readOnly = true)
    public List<CaseInvitation> ofCase(PersonId person) {
        access.require(person);
        var all = book.of(person);
        var cards = events.all(all.stream().map(EventInvitation::event).toList());
        var now = clock.instant();
        return all.stream()
                .filter(one -> cards.containsKey(one.event()) && isOpen(cards.get(one.event()), now))
                .map(one -> new CaseInvitation(cards.get(one.event()), one.state()))
                .sorted(Comparator.comparing(one -> one.event().when().start()))
                .toList();
    }

    /** To what somebody is invited, and how far that is. */
    public record CaseInvitation(EventCard event, InvitationState state) {}

    private ReplyOutcome note(EventInvitation invitation, EventCard event, EventAnswer answer, AnswerWay way) {
        var now = clock.instant();
        return isOpen(event, now)
                ? answer(invitation, event, answer, null, new NotedAnswer(way, colleague.id()), now)
                : new ReplyOutcome.TooLate(page(invitation, event));
    }

    private ReplyOutcome answer(
            EventInvitation invitation,
            EventCard event,
            EventAnswer answer,
            @Nullable PhoneNumber phone,
            @Nullable NotedAnswer noted,
            Instant now) {
        var isPossible = switch (answer) {
            case COMING -> comes(invitation, event);
            case NOT_COMING -> staysAway(invitation);
            case CALL_ME -> true;
        };
        if (!isPossible) {
            return new ReplyOutcome.NoPlace(page(invitation, event));
        }
        book.answer(invitation.id(), answer, phone, noted, now);
        unreached.settled(invitation);
        if (answer == EventAnswer.CALL_ME) {
            unreached.callBack(invitation, event, now);
        }
        audit.changed(
                "invitations.answered",
                List.of(invitation.person().value()),
                Map.of("event", event.id().value().toString()));
        var kept = book.find(invitation.id()).orElseThrow();
        return new ReplyOutcome.Kept(page(kept, event), receipt(kept, answer, now));
    }

    /** With the interpreter and the childcare that she needs; where something is lacking, she waits for all of it. */
    private boolean comes(EventInvitation invitation, EventCard event) {
        var registration = registration(invitation);
        return steps.come(registration.id(), facts.wish(invitation.person(), event), true)
                        .state()
                != RegistrationState.INVITED;
    }

    private boolean staysAway(EventInvitation invitation) {
        var registration = registration(invitation);
        steps.decline(
                registration.id(),
                registration.state() == RegistrationState.INVITED ? CancelReason.DECLINED : CancelReason.SIGNED_OFF);
        return true;
    }

    /** The one that she has, or a new one, if the last was signed off. */
    private RegistrationRow registration(EventInvitation invitation) {
        return steps.invite(invitation.event(), invitation.person(), post.language(invitation));
    }

    private ReceiptCode receipt(EventInvitation invitation, EventAnswer answer, Instant now) {
        var about = invitation.id().value();
        return receipts.issue(RECEIPT, about, about + "|" + answer + "|" + now);
    }

    private Optional<ReplyPage> page(EventInvitation invitation) {
        return invitation.state() == InvitationState.CHOSEN
                ? Optional.empty()
                : events.find(invitation.event()).map(event -> page(invitation, event));
    }

    private ReplyPage page(EventInvitation invitation, EventCard event) {
        var answer = EventAnswer.of(invitation.state());
        var place = answer.filter(given -> given == EventAnswer.COMING)
                .flatMap(given -> Optional.ofNullable(registrations
                        .active(event.id(), List.of(invitation.person()))
                        .get(invitation.person())));
        return new ReplyPage(
                event,
                answer.orElse(null),
                isOpen(event, clock.instant()),
                invitation.phone() != null
                        || recipients
                                .recipient(invitation.person().value())
                                .map(Recipient::phone)
                                .isPresent(),
                place.map(RegistrationRow::state).orElse(null),
                place.flatMap(row -> registrations.token(row.id())).orElse(null),
                links.token(invitation.id(), event));
    }

    /** Until it begins, if it does. */
    static boolean isOpen(EventCard event, Instant now) {
        return event.state().isComing() && now.isBefore(event.when().start());
    }
}

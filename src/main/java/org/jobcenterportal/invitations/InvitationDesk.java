package org.jobcenterportal.invitations;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.messaging.Deliveries;
import org.jobcenterportal.messaging.Deliveries.LastWay;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.signup.RegistrationSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the organiser looks whether an invitation is honest, sends it, and sees what people answer. */
@Service
@Transactional
@PreAuthorize(EventDesk.HOSTS)
public class InvitationDesk {

    private static final Purpose LIST = new Purpose("invitations.list");

    private final InvitationBook book;
    private final Honesties honesties;
    private final InvitationPost post;
    private final Unreached unreached;
    private final RegistrationSteps steps;
    private final Events events;
    private final CitizenDirectory citizens;
    private final NamesOnList names;
    private final StaffDirectory staff;
    private final Deliveries deliveries;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final Clock clock;

    InvitationDesk(
            InvitationBook book,
            Honesties honesties,
            InvitationPost post,
            Unreached unreached,
            RegistrationSteps steps,
            Events events,
            CitizenDirectory citizens,
            NamesOnList names,
            StaffDirectory staff,
            Deliveries deliveries,
            CurrentStaff colleague,
            AuditLog audit,
            Clock clock) {
        this.book = book;
        this.honesties = honesties;
        this.post = post;
        this.unreached = unreached;
        this.steps = steps;
        this.events = events;
        this.citizens = citizens;
        this.names = names;
        this.staff = staff;
        this.deliveries = deliveries;
        this.colleague = colleague;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who is on the list of an event that the colleague runs; the log says so before. */
    @Transactional(readOnly = true)
    public Optional<InvitationBoard> board(EventId id) {
        return mine(id).map(event -> {
            var list = book.of(id);
            var persons = list.stream().map(EventInvitation::person).collect(toSet());
            audit.read(LIST, persons.stream().map(PersonId::value).toList());
            return new InvitationBoard(
                    rows(list, persons),
                    honesties.of(event, list),
                    event.takesSignUpsAt(clock.instant()),
                    InvitationReplies.isOpen(event, clock.instant()));
        });
    }

    /** The same without anybody's name: whether what is promised can be kept. */
    @Transactional(readOnly = true)
    public Optional<Honesty> honesty(EventId id) {
        return mine(id).map(event -> honesties.of(event, book.of(id)));
    }

    /** How many are on the list, and how many of them were not reached. */
    @Transactional(readOnly = true)
    public Map<InvitationState, Integer> counts(EventId id) {
        return mine(id).map(event -> book.counts(id)).orElse(Map.of());
    }

    /** Takes somebody off the list who was not invited yet; whether she was on it. */
    @RepeatedOnContention
    public boolean remove(EventId id, PersonId person) {
        var removed = mine(id).isPresent() && book.remove(id, person);
        if (removed) {
            audit.changed(
                    "invitations.removed",
                    List.of(person.value()),
                    Map.of("event", id.value().toString()));
        }
        return removed;
    }

    /** Takes everybody off the list who was not invited yet; how many that were. */
    @RepeatedOnContention
    public int clear(EventId id) {
        return Math.toIntExact(
                mine(id).isEmpty()
                        ? 0
                        : book.of(id).stream()
                                .filter(one -> remove(id, one.person()))
                                .count());
    }

    /** Invites everybody on the list who was not invited yet, or nobody, if it would not be honest. */
    @RepeatedOnContention
    public Sending send(EventId id) {
        var now = clock.instant();
        var event = mine(id).filter(found -> found.takesSignUpsAt(now));
        if (event.isEmpty()) {
            return new Sending.NotOpen();
        }
        var list = book.lock(id);
        var chosen = list.stream()
                .filter(one -> one.state() == InvitationState.CHOSEN)
                .toList();
        if (chosen.isEmpty()) {
            return new Sending.NobodyLeft();
        }
        var honesty = honesties.of(event.get(), list);
        return honesty.isHonest() ? send(event.get(), chosen, now) : new Sending.NotHonest(honesty);
    }

    private Sending send(EventCard event, List<EventInvitation> chosen, Instant now) {
        var me = colleague.id();
        var invited =
                chosen.stream().filter(one -> book.invite(one.id(), me, now)).toList();
        var lost = invited.stream().filter(one -> !post.invite(event, one, now)).toList();
        lost.forEach(one -> unreached.note(one, event));
        invited.forEach(one -> steps.invite(event.id(), one.person(), post.language(one)));
        audit.changed(
                "invitations.sent",
                invited.stream().map(one -> one.person().value()).toList(),
                Map.of("event", event.id().value().toString()));
        return new Sending.Sent(invited.size(), lost.size());
    }

    private Optional<EventCard> mine(EventId id) {
        return events.find(id).filter(event -> events.mayRun(event.kind()));
    }

    private List<InvitationBoard.Row> rows(List<EventInvitation> list, Set<PersonId> persons) {
        var cards = citizens.cards(persons);
        var known = names.of(list);
        var tellers = staff.all(list.stream()
                .map(EventInvitation::noted)
                .filter(Objects::nonNull)
                .map(NotedAnswer::by)
                .toList());
        var phones = citizens.phones(persons);
        var ways =
                deliveries.lastWays(list.stream().map(one -> one.id().value()).toList(), InvitationPost.INVITED);
        return list.stream()
                .map(one -> {
                    var card = cards.get(one.person());
                    return row(
                            one,
                            known.get(one.person()),
                            card == null || card.isProtected(),
                            ways.get(one.id().value()),
                            phones,
                            tellers);
                })
                .toList();
    }

    private static InvitationBoard.Row row(
            EventInvitation one,
            @Nullable PersonName name,
            boolean isProtected,
            @Nullable LastWay way,
            Map<PersonId, PhoneNumber> phones,
            Map<StaffId, StaffDetails> tellers) {
        var own = one.phone();
        var noted = one.noted();
        return new InvitationBoard.Row(
                one.person(),
                name,
                isProtected,
                one.state(),
                way,
                one.invitedAt(),
                one.answeredAt(),
                name == null ? null : own == null ? phones.get(one.person()) : own,
                noted == null
                        ? null
                        : new InvitationBoard.Told(
                                noted.way(), tellers.get(noted.by()).name().full()));
    }
}

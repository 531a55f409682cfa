package org.jobcenterportal.invitations;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventFilter;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.CurrentStaff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where colleagues say who should be invited: out of their own cases, and nobody is told before the organiser sends it. */
@Service
@Transactional
@PreAuthorize(CaseAccess.ROLES)
public class GuestLists {

    private final InvitationBook book;
    private final Events events;
    private final InSight inSight;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final Clock clock;

    GuestLists(
            InvitationBook book, Events events, InSight inSight, CurrentStaff colleague, AuditLog audit, Clock clock) {
        this.book = book;
        this.events = events;
        this.inSight = inSight;
        this.colleague = colleague;
        this.audit = audit;
        this.clock = clock;
    }

    /** To which events people can be invited, the next first; nothing is about a person. */
    @Transactional(readOnly = true)
    public List<EventCard> open() {
        var now = clock.instant();
        return events.coming(EventFilter.ALL).stream()
                .filter(event -> isOpen(event, now))
                .toList();
    }

    /** Puts those of the given people on the list whose cases are in the colleague's sight. */
    @RepeatedOnContention
    public Choosing choose(EventId event, Set<PersonId> persons) {
        return events.find(event)
                        .filter(found -> isOpen(found, clock.instant()))
                        .isEmpty()
                ? new Choosing.NotOpen()
                : put(event, inSight.of(persons));
    }

    private Choosing put(EventId event, Collection<PersonId> persons) {
        var me = colleague.id();
        var now = clock.instant();
        var added = persons.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .filter(person -> book.choose(event, person, me, now))
                .toList();
        if (!added.isEmpty()) {
            audit.changed(
                    "invitations.chosen",
                    added.stream().map(PersonId::value).toList(),
                    Map.of("event", event.value().toString()));
        }
        return new Choosing.Chosen(added.size(), persons.size() - added.size());
    }

    private static boolean isOpen(EventCard event, Instant now) {
        return !event.kind().forStaff() && event.takesSignUpsAt(now);
    }
}

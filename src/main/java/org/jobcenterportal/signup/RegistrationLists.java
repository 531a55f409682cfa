package org.jobcenterportal.signup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who comes to an event and who waits, for those who run events of its kind. Each list leaves one row in the log before it
 * is shown; of people under protection it has the code and no name.
 */
@Service
@PreAuthorize(EventDesk.HOSTS)
public class RegistrationLists {

    private static final Purpose LIST = new Purpose("event-registration.list");

    private final Registrations registrations;
    private final EventRegistrations all;
    private final RegistrationBook book;
    private final Events events;
    private final RegistrationNames names;
    private final CurrentStaff colleague;
    private final AuditLog audit;

    RegistrationLists(
            Registrations registrations,
            EventRegistrations all,
            RegistrationBook book,
            Events events,
            RegistrationNames names,
            CurrentStaff colleague,
            AuditLog audit) {
        this.registrations = registrations;
        this.all = all;
        this.book = book;
        this.events = events;
        this.names = names;
        this.colleague = colleague;
        this.audit = audit;
    }

    /**
     * A registration with the name of who made it.
     *
     * @param name null for somebody under protection, and where only a named circle may open the case
     */
    public record Named(
            RegistrationRow registration, @Nullable String name) {}

    /** Somebody in the line with her name, and where she stands. */
    public record NamedWait(Named who, RegistrationDetails.LineStanding standing) {}

    /** Everybody who has or had a place, without those who only wait or were only invited, also when it was called off. */
    @Transactional(readOnly = true)
    public List<Named> registered(EventId event) {
        return mayRun(event)
                ? named(registrations.of(event).stream()
                        .filter(row ->
                                row.state() != RegistrationState.WAITLISTED && row.state() != RegistrationState.INVITED)
                        .filter(row -> row.cancelReason() != CancelReason.INVITATION_OVER)
                        .toList())
                : List.of();
    }

    /** Those in the line, in its order. */
    @Transactional(readOnly = true)
    public List<NamedWait> waiting(EventId event) {
        if (!mayRun(event)) {
            return List.of();
        }
        var waiting = registrations.waiting(event);
        var named =
                named(waiting.stream().map(Registrations.Waiting::registration).toList());
        return IntStream.range(0, waiting.size())
                .mapToObj(at -> new NamedWait(named.get(at), waiting.get(at).standing()))
                .toList();
    }

    /** How many have a place, and how many wait; nobody is named. */
    @Transactional(readOnly = true)
    public Map<RegistrationState, Registrations.Numbers> numbers(EventId event) {
        return mayRun(event) ? registrations.numbers(List.of(event)).getOrDefault(event, Map.of()) : Map.of();
    }

    /** Somebody has told the office that she cannot come: her places go to the next; says whether that was possible. */
    @RepeatedOnContention
    @Transactional
    public boolean excuse(RegistrationId id) {
        var registration = all.lock(id)
                .filter(found -> found.state().isBefore() && mayRun(found.event()))
                .orElse(null);
        if (registration == null) {
            return false;
        }
        book.excuse(registration, events.find(registration.event()).orElseThrow(), colleague.id());
        return true;
    }

    private boolean mayRun(EventId event) {
        return events.find(event).filter(card -> events.mayRun(card.kind())).isPresent();
    }

    private List<Named> named(List<RegistrationRow> rows) {
        var people = rows.stream()
                .map(RegistrationRow::person)
                .filter(Objects::nonNull)
                .toList();
        audit.read(LIST, people.stream().map(PersonId::value).toList());
        var called = names.of(rows);
        return rows.stream().map(row -> new Named(row, called.get(row.id()))).toList();
    }
}

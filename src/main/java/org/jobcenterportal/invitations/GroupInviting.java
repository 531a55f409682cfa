package org.jobcenterportal.invitations;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonFactsDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.targets.TargetGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the organiser chooses a group of the whole office by what its members have in common. Nobody is shown to her by that:
 * whose case is not in her sight has a name for her only once she answers.
 */
@Service
@Transactional
@PreAuthorize(EventDesk.HOSTS)
public class GroupInviting {

    private final InvitationBook book;
    private final Events events;
    private final TargetGroups groups;
    private final PersonFactsDirectory facts;
    private final CitizenDirectory citizens;
    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    GroupInviting(
            InvitationBook book,
            Events events,
            TargetGroups groups,
            PersonFactsDirectory facts,
            CitizenDirectory citizens,
            CaseAccess access,
            CurrentStaff colleague,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.book = book;
        this.events = events;
        this.groups = groups;
        this.facts = facts;
        this.citizens = citizens;
        this.access = access;
        this.colleague = colleague;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts so many of a group on the list of an event that the colleague runs, beside those who stand there already. */
    @RepeatedOnContention
    public Choosing choose(EventId event, GroupChoice choice) {
        var now = clock.instant();
        var open = events.find(event)
                .filter(found -> events.mayRun(found.kind()) && !found.kind().forStaff() && found.takesSignUpsAt(now));
        if (open.isEmpty()) {
            return new Choosing.NotOpen();
        }
        var listed = book.of(event).stream().map(EventInvitation::person).collect(toSet());
        var me = colleague.id();
        var added = candidates(choice, OfficeTime.dayOf(now)).stream()
                .filter(not(listed::contains))
                .limit(choice.most())
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .filter(person -> book.choose(event, person, me, now))
                .toList();
        if (!added.isEmpty()) {
            audit.changed(
                    "invitations.chosen",
                    added.stream().map(PersonId::value).toList(),
                    Map.of("event", event.value().toString()));
        }
        return new Choosing.Chosen(added.size(), 0);
    }

    /** In the order in which they are asked. */
    private List<PersonId> candidates(GroupChoice choice, LocalDate today) {
        var cases = jdbc.sql("""
                        select person_id from listed_case
                        order by last_contact_at is not null, last_contact_at, person_id
                        """)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        var members = groups.membersOf(choice.group(), today, cases);
        var fitting = fitting(members, choice, today);
        var closed = access.closedToMe(fitting);
        return cases.stream()
                .filter(person -> fitting.contains(person) && !closed.contains(person))
                .toList();
    }

    private Set<PersonId> fitting(Set<PersonId> members, GroupChoice choice, LocalDate today) {
        return speaking(withChildren(members, choice.children(), today), choice.language());
    }

    private Set<PersonId> withChildren(Set<PersonId> members, GroupChoice.Children children, LocalDate today) {
        return children == GroupChoice.Children.ANY
                ? members
                : facts.of(members, today).values().stream()
                        .filter(known -> known.children().stream()
                                .anyMatch(child ->
                                        child.born().plusYears(children.years()).isAfter(today)))
                        .map(known -> known.person())
                        .collect(toSet());
    }

    private Set<PersonId> speaking(Set<PersonId> members, @Nullable String language) {
        return language == null
                ? members
                : citizens.communications(members).entrySet().stream()
                        .filter(one -> Locale.forLanguageTag(one.getValue().languageTag())
                                .getLanguage()
                                .equals(language))
                        .map(Map.Entry::getKey)
                        .collect(toSet());
    }
}

package org.jobcenterportal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventAudience;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.invitations.AnswerWay;
import org.jobcenterportal.invitations.InvitationState;
import org.jobcenterportal.invitations.InvitationsImport;
import org.jobcenterportal.invitations.InvitationsImport.ImportedInvitation;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.signup.CameBy;
import org.jobcenterportal.signup.ChildInCare;
import org.jobcenterportal.signup.ImportedRegistration;
import org.jobcenterportal.signup.RegistrationRow;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.signup.RegistrationsImport;
import org.jobcenterportal.signup.Wish;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Parents of small children who are invited to the next event for the invited, and who was to those of the past year. */
@Component
@Profile("demo")
@Order(49)
class InvitationsChapter implements Chapter {

    private static final int HOUSEHOLDS_BEFORE = 1500;
    private static final int WEEKS_AHEAD = 15;
    private static final int YEARS = 3;

    /** How far the invitations to the next event are, one after the other. */
    private static final List<InvitationState> NEXT = Stream.of(
                    times(8, InvitationState.COMING),
                    times(5, InvitationState.NOT_COMING),
                    times(3, InvitationState.CALL_ME),
                    times(2, InvitationState.UNDELIVERABLE),
                    times(9, InvitationState.INVITED),
                    times(3, InvitationState.CHOSEN))
            .flatMap(List::stream)
            .toList();

    /** To how many of those who came to a past one somebody else said that she could not. */
    private static final int DECLINED = 6;

    private final InvitationsImport invitations;
    private final RegistrationsImport imports;
    private final Registrations registrations;
    private final Events events;
    private final Clock clock;

    InvitationsChapter(
            InvitationsImport invitations,
            RegistrationsImport imports,
            Registrations registrations,
            Events events,
            Clock clock) {
        this.invitations = invitations;
        this.imports = imports;
        this.registrations = registrations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void write(LocalDate today) {
        var now = clock.instant();
        var parents = new Population(today)
                .households()
                .skip(HOUSEHOLDS_BEFORE)
                .filter(household -> hasSmallChild(household, today))
                .map(household -> household.members().getFirst())
                .map(MemberDraft::person)
                .limit(NEXT.size())
                .toList();
        var all = new ArrayList<ImportedInvitation>();
        events.past(OfficeTime.startOf(today.minusYears(1).minusWeeks(1)), now).stream()
                .filter(InvitationsChapter::isForInvited)
                .forEach(event -> all.addAll(past(event, parents)));
        events.ahead(now, now.plus(Duration.ofDays(7 * WEEKS_AHEAD))).stream()
                .filter(InvitationsChapter::isForInvited)
                .findFirst()
                .ifPresent(event -> all.addAll(next(event, parents, now)));
        invitations.importInvitations(all);
    }

    private List<ImportedInvitation> next(EventCard event, List<PersonDraft> parents, Instant now) {
        var all = new ArrayList<ImportedInvitation>();
        var answers = new ArrayList<ImportedRegistration>();
        for (int number = 0; number < parents.size(); number++) {
            var person = parents.get(number);
            var state = NEXT.get(number);
            var invited = state == InvitationState.CHOSEN ? null : now.minus(Duration.ofDays(6));
            all.add(new ImportedInvitation(
                    event.id(),
                    person.id(),
                    event.organiser(),
                    state,
                    now.minus(Duration.ofDays(7)),
                    invited,
                    state.isAnswered() ? now.minus(Duration.ofHours(100L - 3 * number)) : null,
                    state == InvitationState.CALL_ME ? person.phone() : null,
                    state.isAnswered() && number % 5 == 4 ? AnswerWay.PHONE : null));
            if (invited != null) {
                answers.add(registration(event, person, state, number, invited));
            }
        }
        imports.importRegistrations(answers);
        return all;
    }

    private static ImportedRegistration registration(
            EventCard event, PersonDraft person, InvitationState state, int number, Instant invited) {
        var child = new Wish(0, List.of(ChildInCare.aged(20)), null, null);
        return new ImportedRegistration(
                event.id(),
                person.id(),
                null,
                null,
                state == InvitationState.COMING && number % 2 == 0 ? child : Wish.ALONE,
                CameBy.INVITATION,
                Locale.GERMAN,
                switch (state) {
                    case COMING -> RegistrationState.REGISTERED;
                    case NOT_COMING -> RegistrationState.CANCELLED;
                    case CHOSEN, INVITED, UNDELIVERABLE, CALL_ME -> RegistrationState.INVITED;
                },
                invited,
                null);
    }

    /** Whoever was signed up had said yes; some others had said no. */
    private List<ImportedInvitation> past(EventCard event, List<PersonDraft> parents) {
        var came = registrations.of(event.id()).stream()
                .map(RegistrationRow::person)
                .filter(Objects::nonNull)
                .toList();
        return Stream.concat(
                        came.stream().map(person -> past(event, person, InvitationState.COMING)),
                        parents.stream()
                                .map(PersonDraft::id)
                                .filter(person -> !came.contains(person))
                                .limit(DECLINED)
                                .map(person -> past(event, person, InvitationState.NOT_COMING)))
                .toList();
    }

    private static ImportedInvitation past(EventCard event, PersonId person, InvitationState state) {
        var start = event.when().start();
        return new ImportedInvitation(
                event.id(),
                person,
                event.organiser(),
                state,
                start.minus(Duration.ofDays(22)),
                start.minus(Duration.ofDays(21)),
                start.minus(Duration.ofDays(15)),
                null,
                null);
    }

    private static boolean isForInvited(EventCard event) {
        return event.audience() == EventAudience.INVITED;
    }

    private static boolean hasSmallChild(HouseholdDraft household, LocalDate today) {
        return household.members().stream()
                .anyMatch(member -> member.person().birthDate().value().isAfter(today.minusYears(YEARS)));
    }

    private static List<InvitationState> times(int number, InvitationState state) {
        return Collections.nCopies(number, state);
    }
}

package org.jobcenterportal.invitations;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks whether an event's invitations are honest, with what such groups answered before. */
@Component
class Honesties {

    /** Below so many past events nothing is concluded from them. */
    static final int FEWEST = 3;

    /** More than the latest of a kind are not asked. */
    static final int MOST = 40;

    private static final Duration BACK = Duration.ofDays(3 * 365L);

    private final GuestFacts facts;
    private final InvitationBook book;
    private final Events events;
    private final Registrations registrations;
    private final Clock clock;

    Honesties(GuestFacts facts, InvitationBook book, Events events, Registrations registrations, Clock clock) {
        this.facts = facts;
        this.book = book;
        this.events = events;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** For everybody on the list who has not said yes or no; whoever wishes to be called may still come. */
    Honesty of(EventCard event, List<EventInvitation> list) {
        var settled = settled(event, list);
        var waiting = list.stream()
                .filter(one -> one.state().mayStillCome())
                .map(EventInvitation::person)
                .filter(not(settled::contains))
                .toList();
        return new HonestCheck(facts.served(event), saysYes(event.kind()))
                .of(facts.guests(waiting, event.when().day()));
    }

    /** Who has said yes before she wished a call keeps what she has, and needs no second place. */
    private Set<PersonId> settled(EventCard event, List<EventInvitation> list) {
        var calling = list.stream()
                .filter(one -> one.state() == InvitationState.CALL_ME)
                .map(EventInvitation::person)
                .toList();
        return registrations.active(event.id(), calling).entrySet().stream()
                .filter(one -> one.getValue().state() != RegistrationState.INVITED)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private @Nullable GroupRate saysYes(EventKind kind) {
        var now = clock.instant();
        var past = book.yesOf(events.past(now.minus(BACK), now).stream()
                .filter(event -> event.kind() == kind)
                .limit(MOST)
                .map(EventCard::id)
                .toList());
        return past.size() < FEWEST ? null : GroupRate.learned(past);
    }
}

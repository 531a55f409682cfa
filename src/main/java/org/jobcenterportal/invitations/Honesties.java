package org.jobcenterportal.invitations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.Events;
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
    private final Clock clock;

    Honesties(GuestFacts facts, InvitationBook book, Events events, Clock clock) {
        this.facts = facts;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** For everybody on the list who has not answered. */
    Honesty of(EventCard event, List<EventInvitation> list) {
        var waiting = list.stream()
                .filter(one -> !one.state().isAnswered())
                .map(EventInvitation::person)
                .toList();
        return new HonestCheck(facts.served(event), saysYes(event.kind()))
                .of(facts.guests(waiting, event.when().day()));
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

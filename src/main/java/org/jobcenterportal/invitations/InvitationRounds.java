package org.jobcenterportal.invitations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobcenterportal.events.EventCancelled;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.messaging.Outbox;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices what did not arrive, and what does after all (F54), and stops what is called off. Every node may do it. */
@Component
class InvitationRounds {

    private static final Duration BACK = Duration.ofDays(90);

    private final InvitationBook book;
    private final InvitationPost post;
    private final Unreached unreached;
    private final Outbox outbox;
    private final Events events;
    private final Clock clock;

    InvitationRounds(
            InvitationBook book, InvitationPost post, Unreached unreached, Outbox outbox, Events events, Clock clock) {
        this.book = book;
        this.post = post;
        this.unreached = unreached;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        var invited = in(InvitationState.INVITED);
        outbox.undeliverable(invited.keySet())
                .forEach(
                        lost -> coming(invited.get(lost)).ifPresent(event -> unreached.note(invited.get(lost), event)));
        var lost = in(InvitationState.UNDELIVERABLE);
        outbox.deliverable(lost.keySet()).forEach(found -> unreached.arrivesAfterAll(lost.get(found)));
    }

    /** Nobody is invited to what does not take place, and nobody needs to be called for it. */
    @ApplicationModuleListener
    void on(EventCancelled cancelled) {
        book.of(cancelled.event()).forEach(invitation -> {
            post.takeBack(invitation);
            unreached.settled(invitation);
        });
    }

    private Map<UUID, EventInvitation> in(InvitationState state) {
        return book.in(state, clock.instant().minus(BACK)).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    }

    private Optional<EventCard> coming(EventInvitation invitation) {
        Instant now = clock.instant();
        return events.find(invitation.event())
                .filter(event ->
                        event.state().isComing() && now.isBefore(event.when().start()));
    }
}

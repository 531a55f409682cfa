package org.jobcenterportal.invitations;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over invitations as they stood elsewhere; nobody is written to, but whoever is to be called stands on a list for it. */
@Service
@InternalUse
@Transactional
public class InvitationsImport {

    private final InvitationBook book;
    private final Unreached unreached;
    private final Events events;
    private final Clock clock;

    InvitationsImport(InvitationBook book, Unreached unreached, Events events, Clock clock) {
        this.book = book;
        this.unreached = unreached;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody's invitation as it stood elsewhere.
     *
     * @param by who has chosen, invited and, where she was told, written down the answer
     * @param phone where she wishes to be called, if she said so
     * @param told how the answer came; null where she gave it herself
     */
    public record ImportedInvitation(
            EventId event,
            PersonId person,
            StaffId by,
            InvitationState state,
            Instant chosenAt,
            @Nullable Instant invitedAt,
            @Nullable Instant answeredAt,
            @Nullable PhoneNumber phone,
            @Nullable AnswerWay told) {

        public ImportedInvitation {
            if ((state == InvitationState.CHOSEN) != (invitedAt == null)) {
                throw new IllegalArgumentException("Whoever is only on the list was not invited");
            }
            if (state.isAnswered() != (answeredAt != null)) {
                throw new IllegalArgumentException("An answer came at a time");
            }
        }
    }

    public void importInvitations(Collection<ImportedInvitation> all) {
        book.add(all);
        var cards = events.all(all.stream().map(ImportedInvitation::event).collect(toSet()));
        for (var one : all) {
            var event = Objects.requireNonNull(cards.get(one.event()));
            if (InvitationReplies.isOpen(event, clock.instant())) {
                remind(one, event);
            }
        }
    }

    private void remind(ImportedInvitation one, EventCard event) {
        if (one.state() == InvitationState.UNDELIVERABLE) {
            unreached.isLost(stored(one), event);
        }
        if (one.state() == InvitationState.CALL_ME && one.answeredAt() != null) {
            unreached.callBack(stored(one), event, one.answeredAt());
        }
    }

    private EventInvitation stored(ImportedInvitation one) {
        return book.lock(one.event(), one.person()).orElseThrow();
    }
}

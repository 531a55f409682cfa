package org.jobcenterportal.invitations;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.events.ChangedField;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventChanged;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventPostponed;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.events.Events;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Lets no invitation go out that is no longer true, and tells those who have not answered what is. Whoever has said yes
 * learns it with her place.
 */
@Component
class InvitationNews {

    private static final Set<ChangedField> WHEN_AND_WHERE = EnumSet.of(ChangedField.TIME, ChangedField.PLACE);

    private final InvitationBook book;
    private final InvitationPost post;
    private final Unreached unreached;
    private final Events events;
    private final Clock clock;

    InvitationNews(InvitationBook book, InvitationPost post, Unreached unreached, Events events, Clock clock) {
        this.book = book;
        this.post = post;
        this.unreached = unreached;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(EventPostponed postponed) {
        events.find(postponed.event()).ifPresent(event -> {
            for (var invitation : unanswered(event.id())) {
                post.takeBack(invitation);
                if (post.hasGoneOut(invitation)) {
                    post.postponed(event, invitation, postponed.note(), clock.instant());
                }
            }
        });
    }

    /** What still waits is written again as it is now; what has gone out is corrected where time or place are told. */
    @ApplicationModuleListener
    void on(EventChanged changed) {
        events.find(changed.event()).filter(InvitationNews::hasADay).ifPresent(event -> {
            for (var invitation : unanswered(event.id())) {
                var waited = post.takeBack(invitation);
                if (event.takesSignUpsAt(clock.instant())) {
                    write(event, invitation, waited, changed);
                }
            }
        });
    }

    private void write(EventCard event, EventInvitation invitation, boolean waited, EventChanged changed) {
        var now = clock.instant();
        var hasRead = post.hasGoneOut(invitation);
        var hasNewDay = changed.changed().contains(ChangedField.TIME) && (!hasRead || post.waitsForADay(invitation));
        var isTold = hasRead && changed.told().stream().anyMatch(WHEN_AND_WHERE::contains);
        if (!waited && !hasNewDay && !isTold) {
            return;
        }
        var isWritten = hasRead ? post.inviteAnew(event, invitation, now) : post.invite(event, invitation, now);
        if (!isWritten) {
            unreached.note(invitation, event);
        }
    }

    /** While nobody knows a day, the word that it is postponed stays the last one. */
    private static boolean hasADay(EventCard event) {
        return event.state() != EventState.POSTPONED;
    }

    private List<EventInvitation> unanswered(EventId event) {
        return book.lock(event).stream()
                .filter(one -> one.state() == InvitationState.INVITED)
                .toList();
    }
}

package org.jobcenterportal.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineEntry.Kind;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations in the history of a case: that somebody was invited, and what she said. A yes is told by her place. */
@Component
@InternalUse
@Transactional(readOnly = true)
class InvitationTimeline implements TimelineSource {

    private final InvitationBook book;
    private final Events events;
    private final Texts texts;

    InvitationTimeline(InvitationBook book, Events events, Texts texts) {
        this.book = book;
        this.events = events;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        var all = book.of(person);
        var known = events.all(all.stream().map(EventInvitation::event).collect(Collectors.toSet()));
        return all.stream()
                .flatMap(one -> entries(one, known.get(one.event()), reader))
                .toList();
    }

    private Stream<TimelineEntry> entries(EventInvitation one, @Nullable EventCard event, Locale reader) {
        var entries = new ArrayList<TimelineEntry>();
        var invited = one.invitedAt();
        if (event == null || invited == null) {
            return entries.stream();
        }
        var title = event.isVoluntary()
                ? texts.text(reader, "invitations.timeline.voluntary")
                : event.texts().in(reader).title();
        entries.add(new TimelineEntry(
                invited,
                Kind.OFFER,
                IconName.SEND,
                Status.OPEN,
                title,
                texts.text(reader, "invitations.timeline.invited"),
                null));
        var answered = one.answeredAt();
        // what she answers about something voluntary is nobody's business who reads her case
        if (answered != null && one.state() != InvitationState.COMING && !event.isVoluntary()) {
            var calls = one.state() == InvitationState.CALL_ME;
            entries.add(new TimelineEntry(
                    answered,
                    Kind.OFFER,
                    calls ? IconName.PHONE : IconName.EVENT,
                    calls ? Status.ACT : Status.OPEN,
                    title,
                    texts.text(reader, "enum.InvitationState." + one.state()),
                    null));
        }
        return entries.stream();
    }
}

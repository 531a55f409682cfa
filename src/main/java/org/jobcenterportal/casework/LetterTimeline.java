package org.jobcenterportal.casework;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineEntry.Kind;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.messaging.Channel;
import org.jobcenterportal.messaging.Deliveries;
import org.jobcenterportal.messaging.Delivery;
import org.jobcenterportal.messaging.MessageState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** The messages in the history of a case: that one was sent, and whether it arrived, never what it says. */
@Component
@InternalUse
class LetterTimeline implements TimelineSource {

    private final Deliveries deliveries;
    private final Texts texts;
    private final Clock clock;

    LetterTimeline(Deliveries deliveries, Texts texts, Clock clock) {
        this.deliveries = deliveries;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        return deliveries.to(person.value()).stream()
                .filter(this::isTold)
                .map(delivery -> entry(delivery, reader))
                .toList();
    }

    /** What was taken back before it went out nobody has got, and what is not due yet is no news. */
    private boolean isTold(Delivery delivery) {
        return delivery.state() != MessageState.WITHDRAWN && !delivery.dueAt().isAfter(clock.instant());
    }

    private TimelineEntry entry(Delivery delivery, Locale reader) {
        var sent = delivery.sentAt();
        return new TimelineEntry(
                sent == null ? delivery.dueAt() : sent,
                Kind.LETTER,
                delivery.channel() == Channel.LETTER ? IconName.DOC : IconName.MAIL,
                Status.OPEN,
                texts.text(reader, "casework.letter.title." + delivery.channel()),
                texts.text(reader, "casework.letter." + standing(delivery.state())),
                null);
    }

    private static String standing(MessageState state) {
        return switch (state) {
            case SENT -> "sent";
            case FAILED -> "failed";
            case WAITING, SENDING, WITHDRAWN -> "waiting";
        };
    }
}

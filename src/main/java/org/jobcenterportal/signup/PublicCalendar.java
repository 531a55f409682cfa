package org.jobcenterportal.signup;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.messaging.CalendarEvent;
import org.jobcenterportal.messaging.CalendarFiles;
import org.jobcenterportal.uikit.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Public events as a calendar; one that is called off stays in it as cancelled, a postponed one until its new day. */
@Component
class PublicCalendar {

    private static final String PAGE = "/veranstaltungen/";

    private final CalendarFiles files;
    private final PublicAddress portal;
    private final Texts texts;
    private final String host;

    PublicCalendar(CalendarFiles files, PublicAddress portal, Texts texts, @Value("${portal.public-url}") URI address) {
        this.files = files;
        this.portal = portal;
        this.texts = texts;
        this.host = Optional.ofNullable(address.getHost()).orElse("portal");
    }

    String of(List<EventCard> events, Locale reader) {
        var entries = events.stream().map(event -> entry(event, reader)).toList();
        return files.published(entries, texts.text(reader, "signup.find.title"), changedAt(events));
    }

    /** The stamp says nothing but that something is newer; it must be the same as long as nothing is. */
    private static Instant changedAt(List<EventCard> events) {
        return events.stream()
                .map(event -> event.when().start())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static boolean isOff(EventState state) {
        return state == EventState.POSTPONED || state == EventState.CANCELLED;
    }

    private CalendarEvent entry(EventCard event, Locale reader) {
        var text = event.texts().in(reader);
        return new CalendarEvent(
                event.id().value() + "@" + host,
                Math.toIntExact(event.version()),
                isOff(event.state()) ? CalendarEvent.Method.CANCEL : CalendarEvent.Method.REQUEST,
                event.when(),
                text.title(),
                event.place().oneLine(),
                text.summary(),
                URI.create(portal.of(PAGE + event.slug())));
    }
}

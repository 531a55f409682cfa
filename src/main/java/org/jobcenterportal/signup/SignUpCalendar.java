package org.jobcenterportal.signup;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.messaging.CalendarEvent;
import org.jobcenterportal.messaging.CalendarFiles;
import org.jobcenterportal.messaging.Fact;
import org.jobcenterportal.uikit.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The entry in the calendar of whoever comes; as neutral as the subject of a mail, because others may see a calendar. */
@Component
class SignUpCalendar {

    private final CalendarFiles files;
    private final Texts texts;
    private final String host;

    SignUpCalendar(CalendarFiles files, Texts texts, @Value("${portal.public-url}") URI portal) {
        this.files = files;
        this.texts = texts;
        this.host = Optional.ofNullable(portal.getHost()).orElse("portal");
    }

    /** The entry as a file, for whoever asks for it on the screen. */
    RegistrationFile file(EventRegistration registration, EventCard event, Locale locale) {
        return new RegistrationFile(
                registration.code().value() + ".ics",
                files.render(entry(registration, event, locale, CalendarEvent.Method.REQUEST)));
    }

    /** The entry as it goes along with a mail. */
    CalendarEvent entry(EventRegistration registration, EventCard event, Locale locale, CalendarEvent.Method method) {
        var words = new SignUpWords(texts, locale, event);
        var isTold = registration.isCertain() && method == CalendarEvent.Method.REQUEST;
        return new CalendarEvent(
                registration.id().value() + "@" + host,
                registration.calendarSequence(),
                method,
                event.when(),
                words.text("calendar.summary"),
                words.where(),
                description(registration, words, isTold),
                isTold && event.place() instanceof EventPlace.Online online ? online.link() : null);
    }

    private static String description(EventRegistration registration, SignUpWords words, boolean isTold) {
        var way = isTold ? words.way() : List.<Fact>of();
        return Stream.concat(
                        Stream.of(words.text(
                                "calendar.description", registration.code().value())),
                        way.stream().map(fact -> fact.label() + ": " + fact.value()))
                .collect(Collectors.joining("\n"));
    }
}

package org.jobcenterportal.signup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events in the history of a case; who comes to a voluntary one is told to nobody but as the fact that there was one. */
@Component
@InternalUse
@Transactional(readOnly = true)
class RegistrationTimeline implements TimelineSource {

    private final EventRegistrations registrations;
    private final Events events;
    private final Texts texts;

    RegistrationTimeline(EventRegistrations registrations, Events events, Texts texts) {
        this.registrations = registrations;
        this.events = events;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        var all = registrations.ofPerson(person).stream()
                .filter(registration -> registration.state() != RegistrationState.CANCELLED
                        || registration.cancelReason() == CancelReason.EVENT_CANCELLED)
                .toList();
        var cards = events.all(all.stream().map(EventRegistration::event).collect(Collectors.toSet()));
        return all.stream()
                .flatMap(
                        registration -> Optional.ofNullable(cards.get(registration.event()))
                                .map(event -> entry(registration, event, reader))
                                .stream())
                .toList();
    }

    private TimelineEntry entry(EventRegistration registration, EventCard event, Locale reader) {
        return new TimelineEntry(
                event.when().start(),
                Kind.OFFER,
                IconName.CALENDAR,
                colour(registration.state()),
                event.isVoluntary()
                        ? texts.text(reader, "signup.timeline.voluntary")
                        : event.texts().in(reader).title(),
                texts.text(reader, registration.state().textKey(registration.cancelReason())),
                null);
    }

    private static Status colour(RegistrationState state) {
        return switch (state) {
            case REGISTERED, CHECKED_IN, ATTENDED -> Status.GOOD;
            case WAITLISTED -> Status.NOTE;
            case INVITED -> Status.CARE;
            case LEFT_EARLY, EXCUSED, CANCELLED, NO_SHOW -> Status.OPEN;
        };
    }
}

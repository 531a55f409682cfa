package org.jobcenterportal.signup;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Upcoming;
import org.jobcenterportal.citizens.UpcomingSource;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells lists of cases who comes to an event soon; to which one stays in the case. */
@Component
@InternalUse
@Transactional(readOnly = true)
class RegistrationsAhead implements UpcomingSource {

    private final EventRegistrations registrations;
    private final Events events;
    private final Texts texts;

    RegistrationsAhead(EventRegistrations registrations, Events events, Texts texts) {
        this.registrations = registrations;
        this.events = events;
        this.texts = texts;
    }

    @Override
    public Map<PersonId, Upcoming> nextOf(Collection<PersonId> persons, Instant after, Locale reader) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        var coming = registrations.comingOf(persons).stream()
                .filter(registration -> registration.state() == RegistrationState.REGISTERED)
                .toList();
        var cards = events.all(coming.stream().map(EventRegistration::event).collect(Collectors.toSet()));
        var what = texts.text(reader, "signup.ahead");
        return coming.stream()
                .filter(registration -> Optional.ofNullable(cards.get(registration.event()))
                        .filter(event -> !event.when().start().isBefore(after))
                        .isPresent())
                .collect(Collectors.toMap(
                        registration ->
                                Optional.ofNullable(registration.person()).orElseThrow(),
                        registration -> new Upcoming(
                                cards.get(registration.event()).when().start(), what),
                        (one, other) -> one.at().isBefore(other.at()) ? one : other));
    }
}

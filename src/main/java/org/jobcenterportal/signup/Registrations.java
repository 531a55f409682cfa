package org.jobcenterportal.signup;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.seats.BundleStanding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed up for what, for other rooms: whoever shows a person leaves an audit row before. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class Registrations {

    private final EventRegistrations registrations;
    private final EventPlacesBook places;
    private final RegistrationLinks links;
    private final Events events;
    private final PersonParties parties;

    Registrations(
            EventRegistrations registrations,
            EventPlacesBook places,
            RegistrationLinks links,
            Events events,
            PersonParties parties) {
        this.registrations = registrations;
        this.places = places;
        this.links = links;
        this.events = events;
        this.parties = parties;
    }

    /** Everybody who was ever signed up, invited or in the line for an event, in the order of time. */
    public List<RegistrationRow> of(EventId event) {
        return registrations.of(event).stream().map(RegistrationRow::of).toList();
    }

    public Optional<RegistrationRow> find(RegistrationId id) {
        return registrations.findById(id).map(RegistrationRow::of);
    }

    /** The registration of a code at one event. */
    public Optional<RegistrationRow> byCode(EventId event, RegistrationCode code) {
        return registrations
                .findByCode(code)
                .filter(registration -> registration.event().equals(event))
                .map(RegistrationRow::of);
    }

    /** Somebody's registrations, the latest first; also those with her account from before it was linked to her case. */
    public List<RegistrationRow> ofPerson(PersonId person) {
        return registrations.ofParties(parties.of(person)).stream()
                .map(RegistrationRow::of)
                .toList();
    }

    /** Which of these people have an active registration for an event. */
    public Map<PersonId, RegistrationRow> active(EventId event, Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : registrations
                        .activeOf(
                                List.of(event),
                                people.stream().map(PersonId::value).toList())
                        .stream()
                        .filter(registration -> registration.person() != null)
                        .map(RegistrationRow::of)
                        .collect(Collectors.toMap(
                                row -> Optional.ofNullable(row.person()).orElseThrow(), Function.identity()));
    }

    /** Where those who wait for an event stand, by the id under which they wait, in their order. */
    public List<Waiting> waiting(EventId id) {
        var event = events.find(id);
        if (event.isEmpty()) {
            return List.of();
        }
        var rows = registrations.of(id).stream()
                .filter(registration -> registration.state() == RegistrationState.WAITLISTED)
                .collect(Collectors.toMap(EventRegistration::party, Function.identity(), (one, other) -> one));
        return places.standings(event.get()).stream()
                .filter(standing -> rows.containsKey(standing.holder()))
                .map(standing -> waiting(event.get(), rows.get(standing.holder()), standing))
                .toList();
    }

    private Waiting waiting(EventCard event, EventRegistration registration, BundleStanding standing) {
        return new Waiting(RegistrationRow.of(registration), places.line(event, registration.wish(), standing));
    }

    /** Somebody in the line, and where she stands. */
    public record Waiting(RegistrationRow registration, RegistrationDetails.LineStanding standing) {}

    /** How many registrations and how many seats events have, by state. */
    public Map<EventId, Map<RegistrationState, Numbers>> numbers(Collection<EventId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var all = new HashMap<EventId, Map<RegistrationState, Numbers>>();
        for (var counted : registrations.count(ids)) {
            all.computeIfAbsent(counted.getEvent(), event -> new EnumMap<>(RegistrationState.class))
                    .put(counted.getState(), new Numbers((int) counted.getRegistrations(), (int)
                            (counted.getRegistrations() + counted.getCompanions())));
        }
        return all;
    }

    /** How many people have registered, and how many seats that makes with those whom they bring along. */
    public record Numbers(int registrations, int places) {}

    /** The secret part of the link by which somebody sees and changes her own registration without an account. */
    public Optional<String> token(RegistrationId id) {
        return registrations
                .findById(id)
                .flatMap(registration ->
                        events.find(registration.event()).map(event -> links.token(registration, event)));
    }

    /** Whose link it is. */
    public Optional<RegistrationRow> byToken(String token) {
        return links.read(token).flatMap(registrations::findById).map(RegistrationRow::of);
    }
}

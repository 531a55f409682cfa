package org.jobcenterportal.signup;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.seats.Occupancy;
import org.jobcenterportal.seats.Seats;
import org.jobcenterportal.seats.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what somebody sees of her own registration. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationReader {

    private final Events events;
    private final EventPlacesBook places;
    private final SignUpPost post;
    private final Seats seats;
    private final Clock clock;

    RegistrationReader(Events events, EventPlacesBook places, SignUpPost post, Seats seats, Clock clock) {
        this.events = events;
        this.places = places;
        this.post = post;
        this.seats = seats;
        this.clock = clock;
    }

    Optional<RegistrationDetails> details(EventRegistration registration) {
        return events.find(registration.event()).map(event -> details(registration, event));
    }

    List<RegistrationDetails> all(Collection<EventRegistration> registrations) {
        var known =
                events.all(registrations.stream().map(EventRegistration::event).collect(Collectors.toSet()));
        return registrations.stream()
                .map(registration -> Optional.ofNullable(known.get(registration.event()))
                        .map(event -> details(registration, event))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    RegistrationDetails details(EventRegistration registration, EventCard event) {
        var standing = registration.state() == RegistrationState.WAITLISTED
                ? places.standing(registration)
                        .map(in -> places.line(event, registration.wish(), in))
                        .orElse(null)
                : null;
        return new RegistrationDetails(
                registration.id(),
                event,
                registration.code(),
                registration.state(),
                registration.cancelReason(),
                registration.wish(),
                standing,
                registration.heldUntil(),
                canSignOff(registration, event),
                post.isWrittenTo(registration));
    }

    /** One signs off until it begins; what has no new day yet has not begun. */
    boolean canSignOff(EventRegistration registration, EventCard event) {
        return registration.state().isBefore()
                && (event.state() == EventState.POSTPONED
                        || clock.instant().isBefore(event.when().start()));
    }

    /** What is lacking for a wish at present. */
    Optional<Lacking> lacking(EventCard event, Wish wish) {
        var shares = EventPlacesBook.shares(event, wish);
        var occupancies = seats.occupancies(shares.stream()
                .flatMap(share -> share.preferred() == null
                        ? Stream.of(share.contingent())
                        : Stream.of(share.contingent(), share.preferred()))
                .toList());
        var lacking = shares.stream()
                .filter(share -> !hasRoom(occupancies.get(share.contingent()), share)
                        && !hasRoom(occupancies.get(share.preferred()), share))
                .map(Share::contingent)
                .collect(Collectors.toSet());
        return lacking.isEmpty() ? Optional.empty() : Optional.of(lacking(event, wish, lacking));
    }

    private Lacking lacking(EventCard event, Wish wish, Set<ContingentId> lacking) {
        return places.lacking(event, wish, lacking);
    }

    private static boolean hasRoom(@Nullable Occupancy occupancy, Share share) {
        return occupancy != null && occupancy.hasRoomFor(share.places());
    }
}

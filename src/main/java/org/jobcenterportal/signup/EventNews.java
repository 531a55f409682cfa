package org.jobcenterportal.signup;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.events.ChangedField;
import org.jobcenterportal.events.EventCancelled;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventChanged;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventPostponed;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.events.QuotaPlacesOpened;
import org.jobcenterportal.events.QuotasReleased;
import org.jobcenterportal.seats.BundleOfferExpired;
import org.jobcenterportal.seats.BundleOffered;
import org.jobcenterportal.seats.LineId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those who come, or wait, what has changed for them. */
@Component
class EventNews {

    private static final Set<RegistrationState> TOLD =
            EnumSet.of(RegistrationState.REGISTERED, RegistrationState.WAITLISTED);
    private static final Set<RegistrationState> BEFORE =
            EnumSet.of(RegistrationState.INVITED, RegistrationState.REGISTERED, RegistrationState.WAITLISTED);
    private static final Set<ChangedField> IN_THE_CALENDAR = EnumSet.of(ChangedField.TIME, ChangedField.PLACE);
    private static final Set<ChangedField> OF_THE_PLACES =
            EnumSet.of(ChangedField.PLACES, ChangedField.QUOTAS, ChangedField.CHILDCARE, ChangedField.INTERPRETING);

    private final EventRegistrations registrations;
    private final RegistrationBook book;
    private final EventPlacesBook places;
    private final SignUpPost post;
    private final Events events;
    private final Clock clock;

    EventNews(
            EventRegistrations registrations,
            RegistrationBook book,
            EventPlacesBook places,
            SignUpPost post,
            Events events,
            Clock clock) {
        this.registrations = registrations;
        this.book = book;
        this.places = places;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(EventChanged changed) {
        events.find(changed.event()).ifPresent(event -> {
            if (changed.changed().stream().anyMatch(IN_THE_CALENDAR::contains)
                    || !changed.told().isEmpty()) {
                for (var registration : registrations.lockOf(event.id(), TOLD)) {
                    registration.eventHasChanged();
                    registrations.save(registration);
                    post.changed(registration, event, changed, clock.instant());
                }
            }
            if (changed.changed().contains(ChangedField.TIME)
                    || changed.changed().stream().anyMatch(OF_THE_PLACES::contains)) {
                opened(event);
            }
        });
    }

    @ApplicationModuleListener
    void on(EventPostponed postponed) {
        events.find(postponed.event()).ifPresent(event -> {
            for (var registration : registrations.lockOf(event.id(), TOLD)) {
                registration.eventHasChanged();
                registrations.save(registration);
                post.postponed(registration, event, postponed.note(), clock.instant());
            }
            places.offersNothing(event, clock.instant());
        });
    }

    /** Hearing it twice changes nothing: by then nobody is signed up any more. */
    @ApplicationModuleListener
    void on(EventCancelled cancelled) {
        events.find(cancelled.event()).ifPresent(event -> {
            for (var registration : registrations.lockOf(event.id(), BEFORE)) {
                var reason = registration.state() == RegistrationState.INVITED
                        ? CancelReason.INVITATION_OVER
                        : CancelReason.EVENT_CANCELLED;
                book.cancel(registration, event, reason, null);
                post.eventCancelled(registration, event, cancelled.note(), clock.instant());
            }
        });
    }

    @ApplicationModuleListener
    void on(QuotasReleased released) {
        events.find(released.event()).ifPresent(this::opened);
    }

    @ApplicationModuleListener
    void on(QuotaPlacesOpened opened) {
        events.find(opened.event())
                .filter(event -> event.state() != EventState.POSTPONED)
                .ifPresent(places::moved);
    }

    /** Nobody is offered a place on a day on which nothing takes place. */
    private void opened(EventCard event) {
        if (event.state() != EventState.POSTPONED) {
            places.opened(event);
        }
    }

    @ApplicationModuleListener
    void on(BundleOffered offered) {
        waiting(offered.line(), offered.holder()).ifPresent(registration -> {
            var stands = places.standing(registration)
                    .filter(standing -> offered.expiresAt().equals(standing.expiresAt()))
                    .isPresent();
            if (stands && registration.offer(offered.expiresAt())) {
                registrations.save(registration);
                event(registration)
                        .ifPresent(event -> post.offered(registration, event, offered.expiresAt(), clock.instant()));
            }
        });
    }

    @ApplicationModuleListener
    void on(BundleOfferExpired expired) {
        waiting(expired.line(), expired.holder())
                .ifPresent(registration -> event(registration).ifPresent(event -> {
                    if (expired.isWaitOver()) {
                        book.cancel(registration, event, CancelReason.OFFERS_UNANSWERED, null);
                    } else if (registration.endOffer()) {
                        registrations.save(registration);
                        post.offerOver(registration, event, clock.instant());
                    }
                }));
    }

    /** Whoever waits in this line; a line of another room is nothing to this one. */
    private Optional<EventRegistration> waiting(LineId line, UUID holder) {
        return registrations
                .lockActive(new EventId(line.value()), holder)
                .filter(registration -> registration.state() == RegistrationState.WAITLISTED);
    }

    private Optional<EventCard> event(EventRegistration registration) {
        return events.find(registration.event());
    }
}

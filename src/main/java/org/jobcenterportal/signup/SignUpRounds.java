package org.jobcenterportal.signup;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventState;
import org.jobcenterportal.events.Events;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets go what nobody confirmed in time, and ends the wait of those for whom no place was left when an event began. */
@Component
class SignUpRounds {

    private static final Set<RegistrationState> WAITING = EnumSet.of(RegistrationState.WAITLISTED);
    private static final Limit AT_ONCE = Limit.of(100);

    private final EventRegistrations registrations;
    private final RegistrationBook book;
    private final Events events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SignUpRounds(
            EventRegistrations registrations,
            RegistrationBook book,
            Events events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.registrations = registrations;
        this.book = book;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${portal.signup.round:PT1M}")
    void round() {
        letGoUnconfirmed();
        endVainWaits();
    }

    void letGoUnconfirmed() {
        for (var id : registrations.overdue(clock.instant(), AT_ONCE)) {
            transaction.executeWithoutResult(status -> registrations
                    .lock(id)
                    .filter(registration -> registration.heldUntil() != null
                            && !registration.isHeldAt(clock.instant())
                            && registration.state().isBefore())
                    .ifPresent(registration -> events.find(registration.event())
                            .ifPresent(event -> book.cancel(registration, event, CancelReason.NOT_CONFIRMED, null))));
        }
    }

    void endVainWaits() {
        for (var event : registrations.eventsWith(RegistrationState.WAITLISTED)) {
            transaction.executeWithoutResult(status -> events.find(event)
                    .filter(this::hasBegun)
                    .ifPresent(begun -> registrations
                            .lockOf(event, WAITING)
                            .forEach(registration -> book.cancel(registration, begun, CancelReason.NO_PLACE, null))));
        }
    }

    private boolean hasBegun(EventCard event) {
        return !clock.instant().isBefore(event.when().start()) && event.state() != EventState.POSTPONED;
    }
}

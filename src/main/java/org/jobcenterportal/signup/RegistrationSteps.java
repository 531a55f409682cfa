package org.jobcenterportal.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.seats.BundleTaking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rooms of the invitation and of the day do with registrations, in their own transactions. Each step says whether
 * it was possible; whether whoever asks may do it, that room has decided before.
 */
@Service
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
public class RegistrationSteps {

    private final EventRegistrations registrations;
    private final RegistrationBook book;
    private final EventPlacesBook places;
    private final Events events;
    private final Clock clock;

    RegistrationSteps(
            EventRegistrations registrations,
            RegistrationBook book,
            EventPlacesBook places,
            Events events,
            Clock clock) {
        this.registrations = registrations;
        this.book = book;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** Invites somebody: no place is taken. Who is in already keeps what she has. */
    public RegistrationRow invite(EventId event, PersonId person, Locale language) {
        return RegistrationRow.of(book.invite(event(event), new Holder.Person(person), language));
    }

    /** Somebody who was invited comes: she gets all that she wishes, or waits for it, or is told what is lacking. */
    public Answer come(RegistrationId id, Wish wish, boolean waitsIfFull) {
        var registration = registrations.lock(id).orElseThrow();
        var event = event(registration.event());
        if (registration.state() != RegistrationState.INVITED) {
            return new Answer(registration.state(), null);
        }
        if (!event.takesSignUpsAt(clock.instant())
                || SignUpRules.refusal(event, wish).isPresent()) {
            return new Answer(RegistrationState.INVITED, null);
        }
        var draft = new SignUpDraft(
                registration.event(), wish, waitsIfFull, registration.language(), registration.submission());
        return switch (book.enter(event, registration.holder(), draft, CameBy.INVITATION)) {
            case RegistrationBook.Entry.Written(var written) -> new Answer(written.state(), null);
            case RegistrationBook.Entry.Known(var known, var isSame) -> new Answer(known.state(), null);
            case RegistrationBook.Entry.Full(var lacking) -> new Answer(RegistrationState.INVITED, lacking);
        };
    }

    /**
     * Where somebody stands after her answer.
     *
     * @param lacking what was missing, where she did not want to wait
     */
    public record Answer(RegistrationState state, @Nullable Lacking lacking) {}

    /** She does not come, and has said so; her places go to the next. */
    public boolean decline(RegistrationId id, CancelReason reason) {
        return step(
                id,
                registration -> registration.state().isBefore(),
                (registration, event) -> book.cancel(registration, event, reason, null));
    }

    /** She has told before, by whichever way, that she cannot come. */
    public boolean excuse(RegistrationId id, @Nullable StaffId by) {
        return step(
                id,
                registration -> registration.state().isBefore(),
                (registration, event) -> book.excuse(registration, event, by));
    }

    /** She is there; whoever has only waited leaves the line. */
    public boolean checkIn(RegistrationId id, @Nullable StaffId by, Instant arrived) {
        return step(id, in(RegistrationState.REGISTERED, RegistrationState.WAITLISTED), (registration, event) -> {
            if (registration.state() == RegistrationState.WAITLISTED) {
                places.giveBack(registration);
            }
            registration.checkIn(by, arrived, clock.instant());
            book.step(registration, "checked-in");
        });
    }

    /** She was checked in by mistake; who came without a registration is taken out again. */
    public boolean takeBackCheckIn(RegistrationId id, @Nullable StaffId by) {
        return step(id, in(RegistrationState.CHECKED_IN), (registration, event) -> {
            registration.takeBackCheckIn(by, clock.instant());
            if (registration.state() == RegistrationState.CANCELLED) {
                places.giveBack(registration);
            }
            book.step(registration, "check-in-taken-back");
        });
    }

    /** Somebody has come without a registration. */
    public WalkIn walkIn(EventId event, Guest guest, int companions, @Nullable StaffId by, UUID submission) {
        var known = registrations.findBySubmission(submission);
        if (known.isPresent()) {
            return new WalkIn.Admitted(RegistrationRow.of(known.get()));
        }
        var card = event(event);
        var holder = guest.holder(submission);
        var wish = new Wish(companions, List.of(), null, null);
        var draft = new SignUpDraft(event, wish, false, Locale.GERMAN, submission);
        return switch (places.take(card, holder, wish)) {
            case BundleTaking.Taken taken -> {
                var registration =
                        EventRegistration.walkedIn(book.made(card, holder, draft, CameBy.WALK_IN), by, clock.instant());
                registrations.saveAndFlush(registration);
                book.log(registration, "walked-in");
                yield new WalkIn.Admitted(RegistrationRow.of(registration));
            }
            case BundleTaking.Full full -> new WalkIn.Full();
            case BundleTaking.AlreadyIn already -> already(card, holder);
            case BundleTaking.AlreadyWaiting waiting -> already(card, holder);
        };
    }

    private WalkIn already(EventCard event, Holder holder) {
        return new WalkIn.Already(RegistrationRow.of(
                registrations.active(event.id(), holder.party()).orElseThrow()));
    }

    /** Who stands at the door. */
    public sealed interface Guest {

        Holder holder(UUID submission);

        record Person(PersonId id) implements Guest {

            @Override
            public Holder holder(UUID submission) {
                return new Holder.Person(id);
            }
        }

        /** Of whom only the name is known. */
        record Named(String name) implements Guest {

            @Override
            public Holder holder(UUID submission) {
                return new Holder.Visitor(name, null, null, submission);
            }
        }

        record Colleague(StaffId id) implements Guest {

            @Override
            public Holder holder(UUID submission) {
                return new Holder.Colleague(id);
            }
        }
    }

    /** What became of somebody who came without a registration. */
    public sealed interface WalkIn {

        record Admitted(RegistrationRow registration) implements WalkIn {}

        /** She has a registration after all. */
        record Already(RegistrationRow registration) implements WalkIn {}

        /** Every place is taken, or wanted by somebody who waits. */
        record Full() implements WalkIn {}
    }

    /** She was there until the end; not before that. */
    public boolean attended(RegistrationId id, @Nullable StaffId by) {
        return afterTheEnd(id, in(RegistrationState.CHECKED_IN), (registration, event) -> {
            registration.attend(by, event.when().end(), clock.instant());
            book.step(registration, "attended");
        });
    }

    public boolean leftEarly(RegistrationId id, @Nullable StaffId by, Instant left) {
        return step(id, in(RegistrationState.CHECKED_IN), (registration, event) -> {
            registration.leaveEarly(by, left, clock.instant());
            book.step(registration, "left-early");
        });
    }

    /** She had a place and was not seen; not before the end. */
    public boolean noShow(RegistrationId id, @Nullable StaffId by) {
        return afterTheEnd(id, in(RegistrationState.REGISTERED), (registration, event) -> {
            registration.noShow(by, event.when().end(), clock.instant());
            book.step(registration, "no-show");
        });
    }

    /** What was noted of the day is set right, after it. */
    public boolean correct(RegistrationId id, RegistrationState right, @Nullable Instant left, StaffId by) {
        return afterTheEnd(
                id,
                registration -> registration.state() != RegistrationState.CANCELLED
                        && registration.state() != RegistrationState.INVITED
                        && registration.state() != RegistrationState.WAITLISTED,
                (registration, event) -> {
                    registration.correct(right, left, by, event.when().end(), clock.instant());
                    book.step(registration, "corrected");
                });
    }

    private boolean afterTheEnd(
            RegistrationId id, Predicate<EventRegistration> from, BiConsumer<EventRegistration, EventCard> what) {
        return step(
                id,
                registration -> from.test(registration)
                        && !clock.instant()
                                .isBefore(event(registration.event()).when().end()),
                what);
    }

    private boolean step(
            RegistrationId id, Predicate<EventRegistration> from, BiConsumer<EventRegistration, EventCard> what) {
        var registration = registrations.lock(id).filter(from);
        registration.ifPresent(found -> what.accept(found, event(found.event())));
        return registration.isPresent();
    }

    private static Predicate<EventRegistration> in(RegistrationState... states) {
        return registration -> List.of(states).contains(registration.state());
    }

    private EventCard event(EventId id) {
        return events.find(id).orElseThrow();
    }
}

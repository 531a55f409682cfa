package org.jobcenterportal.signup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.seats.BundleAcceptance;
import org.jobcenterportal.seats.BundleTaking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes registrations, each in one transaction with its places and what is told of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationBook {

    private final EventRegistrations registrations;
    private final EventPlacesBook places;
    private final SignUpPost post;
    private final SignUpDeputies deputies;
    private final AuditLog audit;
    private final RegistrationCodes codes;
    private final EntityManager entities;
    private final JdbcClient database;
    private final Clock clock;

    RegistrationBook(
            EventRegistrations registrations,
            EventPlacesBook places,
            SignUpPost post,
            SignUpDeputies deputies,
            AuditLog audit,
            RegistrationCodes codes,
            EntityManager entities,
            JdbcClient database,
            Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.post = post;
        this.deputies = deputies;
        this.audit = audit;
        this.codes = codes;
        this.entities = entities;
        this.database = database;
        this.clock = clock;
    }

    /** What came of an entry. */
    sealed interface Entry {

        record Written(EventRegistration registration) implements Entry {}

        /** The same submission has come before, or the same person is in already. */
        record Known(EventRegistration registration, boolean isSameSubmission) implements Entry {}

        record Full(Lacking lacking) implements Entry {}
    }

    /** Takes all places first, and writes down whose they are; who was invited keeps her registration. */
    Entry enter(EventCard event, Holder holder, SignUpDraft draft, CameBy cameBy) {
        var now = clock.instant();
        var wish = draft.wish();
        return switch (places.take(event, holder, wish)) {
            case BundleTaking.Taken taken ->
                onceOnly(event, holder, draft, isKnown -> seated(event, holder, draft, cameBy, isKnown, now));
            case BundleTaking.AlreadyIn in -> known(event, holder, draft);
            case BundleTaking.AlreadyWaiting waiting -> known(event, holder, draft);
            case BundleTaking.Full(var lacking) -> {
                if (!draft.waitsIfFull()) {
                    yield new Entry.Full(places.lacking(event, wish, lacking));
                }
                var hasAll = places.join(event, holder, wish);
                yield onceOnly(
                        event,
                        holder,
                        draft,
                        isKnown -> hasAll
                                ? seated(event, holder, draft, cameBy, isKnown, now)
                                : inLine(event, holder, draft, cameBy, isKnown, now));
            }
        };
    }

    /** What was sent before and was signed off since is not entered again: what was taken for it is given back. */
    private Entry onceOnly(
            EventCard event, Holder holder, SignUpDraft draft, Function<Boolean, EventRegistration> write) {
        if (!isAnythingKnown(event, holder, draft)) {
            return new Entry.Written(write.apply(false));
        }
        var before = registrations
                .findBySubmission(draft.submission())
                .filter(known -> known.party().equals(holder.party()) && known.state() != RegistrationState.INVITED);
        before.ifPresent(places::giveBack);
        return before.<Entry>map(known -> new Entry.Known(known, true))
                .orElseGet(() -> new Entry.Written(write.apply(true)));
    }

    /**
     * Most come for the first time, which one short question tells: nothing of this submission, and nothing of this party that
     * is active. It must come before anything that Hibernate has not written yet.
     */
    private boolean isAnythingKnown(EventCard event, Holder holder, SignUpDraft draft) {
        return database.sql("""
                        select exists (select 1 from event_registration where submission = ?)
                            or exists (select 1 from event_registration where event_id = ? and active_party = ?)
                        """)
                .params(draft.submission(), event.id().value(), holder.party())
                .query(Boolean.class)
                .single();
    }

    private Entry known(EventCard event, Holder holder, SignUpDraft draft) {
        return registrations
                .active(event.id(), holder.party())
                .<Entry>map(known -> new Entry.Known(known, known.submission().equals(draft.submission())))
                .orElseThrow(() -> new IllegalStateException("Places without a registration: " + event.id()));
    }

    private EventRegistration seated(
            EventCard event, Holder holder, SignUpDraft draft, CameBy cameBy, boolean isKnown, Instant now) {
        var invited = invited(event, holder, isKnown);
        invited.ifPresent(known -> known.register(draft.wish(), now));
        var registration =
                invited.orElseGet(() -> EventRegistration.registered(made(event, holder, draft, cameBy), now));
        return written(event, registration, "registered", now);
    }

    private EventRegistration inLine(
            EventCard event, Holder holder, SignUpDraft draft, CameBy cameBy, boolean isKnown, Instant now) {
        var invited = invited(event, holder, isKnown);
        invited.ifPresent(known -> known.waitFor(draft.wish(), now));
        var registration = invited.orElseGet(() -> EventRegistration.waiting(made(event, holder, draft, cameBy), now));
        return written(event, registration, "waiting", now);
    }

    private Optional<EventRegistration> invited(EventCard event, Holder holder, boolean isKnown) {
        return isKnown ? registrations.lockActive(event.id(), holder.party()) : Optional.empty();
    }

    private EventRegistration written(EventCard event, EventRegistration registration, String what, Instant now) {
        if (registration.holder() instanceof Holder.Visitor visitor && visitor.email() != null) {
            registration.holdUntil(places.heldUntil(event, now));
        }
        // written with the messages when the transaction ends; a key that refuses it does so then
        registrations.save(registration);
        log(registration, what);
        if (registration.heldUntil() == null) {
            post.signedUp(registration, event, now);
        } else {
            post.toConfirm(registration, event, now);
        }
        return registration;
    }

    /** Somebody is invited; no place is taken for her. Who is in already stays as she is. */
    EventRegistration invite(EventCard event, Holder holder, Locale language) {
        return registrations.active(event.id(), holder.party()).orElseGet(() -> {
            var draft = new SignUpDraft(event.id(), Wish.ALONE, true, language, UUID.randomUUID());
            var registration = registrations.saveAndFlush(
                    EventRegistration.invited(made(event, holder, draft, CameBy.INVITATION), clock.instant()));
            log(registration, "invited");
            return registration;
        });
    }

    /** The link in the mail was opened. */
    void confirm(EventRegistration registration, EventCard event) {
        if (registration.confirm()) {
            registrations.save(registration);
            post.signedUpAfterAll(registration, event, clock.instant());
        }
    }

    /** She takes what is offered to her. */
    BundleAcceptance accept(EventRegistration registration, EventCard event) {
        var acceptance = places.accept(registration);
        if (acceptance instanceof BundleAcceptance.Accepted) {
            var now = clock.instant();
            registration.register(registration.wish(), now);
            registrations.save(registration);
            log(registration, "registered");
            post.signedUpAfterAll(registration, event, now);
        }
        return acceptance;
    }

    void cancel(EventRegistration registration, EventCard event, CancelReason reason, @Nullable StaffId by) {
        var now = clock.instant();
        var before = registration.state();
        registration.cancel(reason, by, now);
        registrations.save(registration);
        if (before != RegistrationState.INVITED) {
            places.giveBack(registration);
        }
        log(registration, "cancelled");
        if (before != RegistrationState.INVITED) {
            post.ended(registration, event, reason, now);
        }
        if (before == RegistrationState.REGISTERED) {
            deputies.released(registration, event, event.when(), now);
        }
    }

    /**
     * Writes to her that she is signed up already; what she has not confirmed yet is held a second time and no longer.
     *
     * @return until when a new registration would be held; empty where nothing reaches her in writing
     */
    Optional<Instant> remind(EventRegistration registration, EventCard event) {
        if (!post.isWrittenTo(registration)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var until = places.heldUntil(event, now);
        // several clicks of hers, or her link in another window, may change it at the same moment
        entities.refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        if (!registration.state().isBefore()) {
            return Optional.of(until);
        }
        if (registration.heldUntil() != null) {
            registration.holdUntil(places.longestHold(registration, until));
            registrations.save(registration);
            post.toConfirmAgain(registration, event, now);
        } else {
            post.already(registration, event, now);
        }
        return Optional.of(until);
    }

    /** She cannot come, and has told the office; before the event her places go to the next. */
    void excuse(EventRegistration registration, EventCard event, @Nullable StaffId by) {
        var now = clock.instant();
        var before = registration.state();
        registration.excuse(by, now);
        registrations.save(registration);
        if (before != RegistrationState.INVITED && now.isBefore(event.when().end())) {
            places.giveBack(registration);
        }
        log(registration, "excused");
        post.withdrawReminders(registration);
        if (before == RegistrationState.REGISTERED) {
            deputies.released(registration, event, event.when(), now);
        }
    }

    void step(EventRegistration registration, String what) {
        registrations.save(registration);
        log(registration, what);
    }

    EventRegistration.Made made(EventCard event, Holder holder, SignUpDraft draft, CameBy cameBy) {
        return new EventRegistration.Made(
                event.id(), holder, draft.wish(), codes.next(), cameBy, draft.language(), draft.submission());
    }

    /** Of a visitor the log has the registration's id, of everybody else who she is. */
    void log(EventRegistration registration, String what) {
        var subject = registration.holder() instanceof Holder.Visitor
                ? registration.id().value()
                : registration.party();
        audit.changed(
                "event-registration." + what,
                List.of(subject),
                Map.of("event", registration.event().value().toString()));
    }
}

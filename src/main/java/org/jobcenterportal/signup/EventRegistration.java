package org.jobcenterportal.signup;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.QuotaId;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** Somebody's registration for an event: of one person and one event only one is active. */
@Entity
@Table(name = "event_registration")
class EventRegistration extends Aggregate<EventRegistration, RegistrationId> {

    /** What can be set right after the day. */
    private static final Set<RegistrationState> KEPT_OF_THE_DAY = EnumSet.of(
            RegistrationState.CHECKED_IN,
            RegistrationState.ATTENDED,
            RegistrationState.LEFT_EARLY,
            RegistrationState.EXCUSED,
            RegistrationState.NO_SHOW);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RegistrationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "event_id"))
    private EventId event;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "code"))
    private RegistrationCode code;

    private UUID submission;
    private UUID party;

    @Enumerated(EnumType.STRING)
    private Holder.Kind holder;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "staff_id"))
    private @Nullable StaffId colleague;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    private @Nullable String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "email"))
    private @Nullable EmailAddress email;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "phone"))
    private @Nullable PhoneNumber phone;

    private String languageTag;

    @Enumerated(EnumType.STRING)
    private CameBy cameBy;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private Instant stateSince;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "state_by"))
    private @Nullable StaffId stateBy;

    @Enumerated(EnumType.STRING)
    private @Nullable CancelReason cancelReason;

    private int companions;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "event_registration_child", joinColumns = @JoinColumn(name = "registration_id"))
    @OrderColumn(name = "number")
    private List<ChildInCare> children = new ArrayList<>();

    private @Nullable String interpreting;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "quota_id"))
    private @Nullable QuotaId quota;

    /** Until when an e-mail address has to be confirmed; null once it is, or where there is nothing to confirm. */
    private @Nullable Instant heldUntil;

    /** Until when she can take the places that are offered to her. */
    private @Nullable Instant offeredUntil;

    private Instant madeAt;
    private @Nullable Instant arrivedAt;
    private @Nullable Instant leftAt;
    private int calendarSequence;

    protected EventRegistration() {} // JPA

    private EventRegistration(Made made, RegistrationState state, Instant now) {
        this.id = RegistrationId.next();
        this.event = made.event();
        this.code = made.code();
        this.submission = made.submission();
        this.cameBy = made.cameBy();
        this.languageTag = made.language().toLanguageTag();
        this.party = made.holder().party();
        this.holder = made.holder().kind();
        switch (made.holder()) {
            case Holder.Person(var who) -> person = who;
            case Holder.Colleague(var who) -> colleague = who;
            case Holder.WithAccount(var who, var called, var mail) -> {
                account = who;
                name = called;
                email = mail;
            }
            case Holder.Visitor(var called, var mail, var number, var fallback) -> {
                name = called;
                email = mail;
                phone = number;
            }
        }
        this.state = state;
        this.stateSince = now;
        this.madeAt = now;
        wish(made.wish());
    }

    /** What a registration is made of. */
    record Made(
            EventId event,
            Holder holder,
            Wish wish,
            RegistrationCode code,
            CameBy cameBy,
            Locale language,
            UUID submission) {}

    static EventRegistration invited(Made made, Instant now) {
        return new EventRegistration(made, RegistrationState.INVITED, now);
    }

    static EventRegistration registered(Made made, Instant now) {
        return new EventRegistration(made, RegistrationState.REGISTERED, now);
    }

    static EventRegistration waiting(Made made, Instant now) {
        return new EventRegistration(made, RegistrationState.WAITLISTED, now);
    }

    /** Somebody has come to the door without a registration. */
    static EventRegistration walkedIn(Made made, @Nullable StaffId by, Instant now) {
        var registration = new EventRegistration(made, RegistrationState.CHECKED_IN, now);
        registration.stateBy = by;
        registration.arrivedAt = now;
        return registration;
    }

    /** As it stood elsewhere. */
    static EventRegistration imported(Made made, ImportedRegistration past) {
        var registration = new EventRegistration(made, past.state(), past.madeAt());
        registration.arrivedAt = past.arrivedAt();
        if (past.arrivedAt() != null) {
            registration.stateSince = past.arrivedAt();
        }
        if (past.state() == RegistrationState.CANCELLED) {
            registration.cancelReason = CancelReason.SIGNED_OFF;
        }
        return registration;
    }

    /** She has a place until she opens the link in her mail. */
    void holdUntil(Instant until) {
        heldUntil = until;
    }

    /** The link in the mail was opened; says whether that was news. */
    boolean confirm() {
        var wasHeld = heldUntil != null;
        heldUntil = null;
        return wasHeld;
    }

    /** Places were taken for her. */
    void register(Wish wish, Instant now) {
        require(RegistrationState.INVITED, RegistrationState.WAITLISTED);
        wish(wish);
        to(RegistrationState.REGISTERED, null, now);
    }

    /** She waits until all that she wishes is free. */
    void waitFor(Wish wish, Instant now) {
        require(RegistrationState.INVITED);
        wish(wish);
        to(RegistrationState.WAITLISTED, null, now);
    }

    /** Everything is kept for her until then; says whether that is news. */
    boolean offer(Instant until) {
        require(RegistrationState.WAITLISTED);
        var isNews = !until.equals(offeredUntil);
        offeredUntil = until;
        return isNews;
    }

    /** The offer is over, and she waits on; says whether there was one. */
    boolean endOffer() {
        var wasOffered = offeredUntil != null;
        offeredUntil = null;
        return wasOffered;
    }

    void cancel(CancelReason reason, @Nullable StaffId by, Instant now) {
        require(RegistrationState.INVITED, RegistrationState.REGISTERED, RegistrationState.WAITLISTED);
        cancelReason = reason;
        calendarSequence++;
        to(RegistrationState.CANCELLED, by, now);
    }

    /** She has told before that she cannot come. */
    void excuse(@Nullable StaffId by, Instant now) {
        require(RegistrationState.INVITED, RegistrationState.REGISTERED, RegistrationState.WAITLISTED);
        calendarSequence++;
        to(RegistrationState.EXCUSED, by, now);
    }

    /** Whoever only waited is let in as somebody without a place. */
    void checkIn(@Nullable StaffId by, Instant arrived, Instant now) {
        require(RegistrationState.REGISTERED, RegistrationState.WAITLISTED);
        if (state == RegistrationState.WAITLISTED) {
            cameBy = CameBy.WALK_IN;
        }
        arrivedAt = arrived;
        to(RegistrationState.CHECKED_IN, by, now);
    }

    /** She was checked in by mistake. */
    void takeBackCheckIn(@Nullable StaffId by, Instant now) {
        require(RegistrationState.CHECKED_IN);
        arrivedAt = null;
        if (cameBy == CameBy.WALK_IN) {
            cancelReason = CancelReason.RECORDED_IN_ERROR;
            to(RegistrationState.CANCELLED, by, now);
        } else {
            to(RegistrationState.REGISTERED, by, now);
        }
    }

    /** It is over, and she was there until the end. */
    void attend(@Nullable StaffId by, Instant eventEnds, Instant now) {
        require(RegistrationState.CHECKED_IN);
        requireOver(eventEnds, now);
        to(RegistrationState.ATTENDED, by, now);
    }

    void leaveEarly(@Nullable StaffId by, Instant left, Instant now) {
        require(RegistrationState.CHECKED_IN);
        leftAt = left;
        to(RegistrationState.LEFT_EARLY, by, now);
    }

    /** Nobody is noted as not having come before the event is over. */
    void noShow(@Nullable StaffId by, Instant eventEnds, Instant now) {
        require(RegistrationState.REGISTERED);
        requireOver(eventEnds, now);
        to(RegistrationState.NO_SHOW, by, now);
    }

    /** What was noted of the day is set right; the reason and the second person are kept by whoever asks for it. */
    void correct(
            RegistrationState right, @Nullable Instant left, @Nullable StaffId by, Instant eventEnds, Instant now) {
        if (!KEPT_OF_THE_DAY.contains(state) && state != RegistrationState.REGISTERED) {
            throw new IllegalStateException("Nothing was noted yet: " + id);
        }
        if (!KEPT_OF_THE_DAY.contains(right) || right == RegistrationState.CHECKED_IN) {
            throw new IllegalArgumentException("A day is not set right to " + right);
        }
        requireOver(eventEnds, now);
        arrivedAt = right == RegistrationState.ATTENDED || right == RegistrationState.LEFT_EARLY ? arrivedAt : null;
        leftAt = right == RegistrationState.LEFT_EARLY ? left : null;
        to(right, by, now);
    }

    /** The event is at another time or place: a calendar that has it must learn of it. */
    void eventHasChanged() {
        calendarSequence++;
    }

    Holder holder() {
        return switch (holder) {
            case PERSON -> new Holder.Person(Objects.requireNonNull(person));
            case COLLEAGUE -> new Holder.Colleague(Objects.requireNonNull(colleague));
            case ACCOUNT ->
                new Holder.WithAccount(Objects.requireNonNull(account), Objects.requireNonNull(name), email);
            case VISITOR -> new Holder.Visitor(Objects.requireNonNull(name), email, phone, party);
        };
    }

    Wish wish() {
        return new Wish(companions, children, interpreting, quota);
    }

    @Override
    public RegistrationId id() {
        return id;
    }

    EventId event() {
        return event;
    }

    RegistrationCode code() {
        return code;
    }

    UUID submission() {
        return submission;
    }

    UUID party() {
        return party;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    @Nullable
    AccountId account() {
        return account;
    }

    @Nullable
    StaffId colleague() {
        return colleague;
    }

    @Nullable
    String name() {
        return name;
    }

    Locale language() {
        return Locale.forLanguageTag(languageTag);
    }

    CameBy cameBy() {
        return cameBy;
    }

    RegistrationState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    @Nullable
    StaffId stateBy() {
        return stateBy;
    }

    @Nullable
    CancelReason cancelReason() {
        return cancelReason;
    }

    @Nullable
    Instant heldUntil() {
        return heldUntil;
    }

    /** Whether she has a place, and nothing is left to confirm. */
    boolean isCertain() {
        return state == RegistrationState.REGISTERED && heldUntil == null;
    }

    boolean isHeldAt(Instant now) {
        return heldUntil != null && now.isBefore(heldUntil);
    }

    @Nullable
    Instant offeredUntil() {
        return offeredUntil;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    Instant arrivedAt() {
        return arrivedAt;
    }

    @Nullable
    Instant leftAt() {
        return leftAt;
    }

    int calendarSequence() {
        return calendarSequence;
    }

    private void wish(Wish wish) {
        companions = wish.companions();
        children.clear();
        children.addAll(wish.children());
        interpreting = wish.interpreting();
        quota = wish.quota();
    }

    private void to(RegistrationState next, @Nullable StaffId by, Instant now) {
        state = next;
        stateSince = now;
        stateBy = by;
        offeredUntil = null;
        if (next != RegistrationState.REGISTERED) {
            heldUntil = null;
        }
    }

    private void requireOver(Instant eventEnds, Instant now) {
        if (now.isBefore(eventEnds)) {
            throw new IllegalStateException("The event is not over yet: " + id);
        }
    }

    private void require(RegistrationState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new IllegalStateException("Not possible while " + state + ": " + id);
        }
    }
}

package org.jobcenterportal.appointments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.seats.DiaryEntryId;
import org.jspecify.annotations.Nullable;

/**
 * A consultation with the equality officer (BCA) on questions above the single case (§ 18e Abs. 4 SGB II). It is
 * voluntary: nothing in it can hold a legal consequence, and staying away leads to a new offer, never to a record.
 */
@Entity
@Table(name = "bca_consultation")
class BcaConsultation extends Aggregate<BcaConsultation, ConsultationId> {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ConsultationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "code"))
    private ConsultationCode code;

    @Enumerated(EnumType.STRING)
    private ConsultationState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Embedded
    private Needs needs;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consultant_id"))
    private StaffId consultant;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "venue_id"))
    private VenueId venue;

    private @Nullable String room;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "starts_at"))
    @AttributeOverride(name = "end", column = @Column(name = "ends_at"))
    private TimeSlot slot;

    @Column(name = "language_tag")
    private String languageTag;

    private UUID holder;

    @Enumerated(EnumType.STRING)
    @Column(name = "holder_kind")
    private Holder.Kind holderKind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    @Column(name = "contact_name")
    private @Nullable String contactName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_email"))
    private @Nullable EmailAddress contactEmail;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_phone"))
    private @Nullable PhoneNumber contactPhone;

    private @Nullable UUID submission;

    @Column(name = "open_ordinal")
    private @Nullable Integer openOrdinal;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "reserved_until")
    private @Nullable Instant reservedUntil;

    @Column(name = "booked_at")
    private @Nullable Instant bookedAt;

    @Column(name = "reminders_paused")
    private boolean remindersPaused;

    @SuppressWarnings("NullAway.Init")
    protected BcaConsultation() {} // JPA

    private BcaConsultation(Request request, ConsultationState state, Instant now) {
        if (request.openOrdinal() < 1) {
            throw new IllegalArgumentException("Open consultations are counted from 1");
        }
        this.id = request.id();
        this.code = request.code();
        this.state = state;
        this.stateSince = now;
        this.createdAt = now;
        this.topic = request.draft().topic();
        this.way = request.draft().way();
        this.needs = request.draft().needs();
        this.consultant = request.slot().consultant().id();
        this.venue = request.slot().venue().id();
        this.room = request.slot().room();
        this.slot = request.slot().slot();
        this.languageTag = request.draft().languageTag();
        this.contactPhone = request.draft().phone();
        this.submission = request.draft().submission();
        this.openOrdinal = request.openOrdinal();
        holdFor(request.holder());
    }

    /** A citizen who is signed in books at once. */
    static BcaConsultation book(Request request, Instant now) {
        requireToCome(request, now);
        return certain(request, now);
    }

    /** Somebody stands at the door, and the consultation begins in the present quarter of an hour. */
    static BcaConsultation admit(Request request, Instant now) {
        var slot = request.slot().slot();
        if (slot.start().isAfter(now) || !now.isBefore(slot.start().plus(QUARTER))) {
            throw new IllegalArgumentException("Whoever is there begins now");
        }
        return certain(request, now);
    }

    private static BcaConsultation certain(Request request, Instant now) {
        var consultation = new BcaConsultation(request, ConsultationState.BOOKED, now);
        consultation.bookedAt = now;
        consultation.registerEvent(consultation.booked());
        return consultation;
    }

    /** A visitor's time is held until she opens the link in her mail. */
    static BcaConsultation reserve(Request request, Instant until, Instant now) {
        requireToCome(request, now);
        if (!until.isAfter(now)) {
            throw new IllegalArgumentException("A reservation ends in the future");
        }
        var consultation = new BcaConsultation(request, ConsultationState.RESERVED, now);
        consultation.reservedUntil = until;
        return consultation;
    }

    @Override
    public ConsultationId id() {
        return id;
    }

    ConsultationCode code() {
        return code;
    }

    ConsultationState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    Topic topic() {
        return topic;
    }

    Way way() {
        return way;
    }

    Needs needs() {
        return needs;
    }

    StaffId consultant() {
        return consultant;
    }

    VenueId venue() {
        return venue;
    }

    @Nullable
    String room() {
        return room;
    }

    TimeSlot slot() {
        return slot;
    }

    String languageTag() {
        return languageTag;
    }

    /** In whose diary the time is kept. */
    UUID party() {
        return holder;
    }

    Holder holder() {
        return switch (holderKind) {
            case PERSON -> new Holder.Person(present(person));
            case ACCOUNT -> new Holder.WithAccount(present(account), present(contactName), contactEmail);
            case VISITOR -> new Holder.Visitor(present(contactName), present(contactEmail));
            case CALLER -> new Holder.Caller(holder, present(contactName), contactPhone);
        };
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    @Nullable
    String contactName() {
        return contactName;
    }

    @Nullable
    PhoneNumber contactPhone() {
        return contactPhone;
    }

    @Nullable
    UUID submission() {
        return submission;
    }

    int calendarSequence() {
        return calendarSequence;
    }

    @Nullable
    Instant reservedUntil() {
        return reservedUntil;
    }

    boolean remindersPaused() {
        return remindersPaused;
    }

    /** Whoever holds it wishes no reminders, or wishes them again. */
    void pauseReminders(boolean paused) {
        remindersPaused = paused;
    }

    DiaryEntryId diaryEntry() {
        return new DiaryEntryId(id.value());
    }

    /** What the seal is made from; there is no consultation without it. */
    Voluntary voluntary() {
        return new Voluntary();
    }

    boolean isHeldAt(Instant now) {
        return state == ConsultationState.RESERVED && reservedUntil != null && now.isBefore(reservedUntil);
    }

    boolean isCancellableAt(Instant now) {
        return (state == ConsultationState.BOOKED || isHeldAt(now)) && now.isBefore(slot.start());
    }

    boolean isMovableAt(Instant now) {
        return state == ConsultationState.BOOKED && now.isBefore(slot.start());
    }

    /** With whom, where and when it stands now. */
    SlotChoice choice() {
        return new SlotChoice(consultant, venue, slot.start());
    }

    /** Whether it has this very time already. */
    boolean isAt(FreeSlot time) {
        return consultant.equals(time.consultant().id())
                && venue.equals(time.venue().id())
                && slot.equals(time.slot());
    }

    boolean canTakePlaceAt(Instant now) {
        return state == ConsultationState.BOOKED && slot.isOverAt(now);
    }

    /** Opening the link in the mail makes the reservation certain. */
    StateChange confirm(Actor by, Instant now) {
        if (!isHeldAt(now)) {
            throw new IllegalStateException("Only a time that is still held can be confirmed: " + id);
        }
        var change = change(ConsultationState.BOOKED, by, now);
        reservedUntil = null;
        bookedAt = now;
        registerEvent(booked());
        return change;
    }

    /** The link was not opened in time, or the visitor gave the time back before. */
    StateChange lapse(Actor by, Instant now) {
        if (state != ConsultationState.RESERVED) {
            throw new IllegalStateException("Only a reservation lapses: " + id);
        }
        var change = change(ConsultationState.LAPSED, by, now);
        reservedUntil = null;
        submission = null;
        return change;
    }

    StateChange cancel(Actor by, Instant now) {
        if (state != ConsultationState.BOOKED || !now.isBefore(slot.start())) {
            throw new IllegalStateException("Only a booked consultation that has not begun can be cancelled: " + id);
        }
        var change = change(ConsultationState.CANCELLED, by, now);
        calendarSequence++;
        registerEvent(new ConsultationCancelled(id, person, consultant, slot, now));
        return change;
    }

    /**
     * Puts another time in the place of the old one: for the citizen, or when a colleague stands in. Topic, way and needs
     * stay, and so does the code.
     */
    StateChange move(FreeSlot to, Actor by, Instant now) {
        if (!isMovableAt(now) || !to.slot().start().isAfter(now)) {
            throw new IllegalStateException("Only what is to come can be moved to what is to come: " + id);
        }
        var from = slot;
        consultant = to.consultant().id();
        venue = to.venue().id();
        room = to.room();
        slot = to.slot();
        stateSince = now;
        calendarSequence++;
        registerEvent(new ConsultationMoved(id, person, consultant, from, slot));
        return new StateChange(id, state, state, by, now, false, from);
    }

    /** No message about it reached the citizen, by no fault of hers; the time is free again. */
    StateChange undeliverable(Actor by, Instant now) {
        requireBooked();
        calendarSequence++;
        return change(ConsultationState.UNDELIVERABLE, by, now);
    }

    /** The citizen has said that she cannot come. */
    StateChange excuse(Actor by, Instant now) {
        requireBooked();
        return change(ConsultationState.EXCUSED, by, now);
    }

    StateChange tookPlace(Actor by, Instant now) {
        requireBooked();
        requireOver(now);
        var change = change(ConsultationState.TOOK_PLACE, by, now);
        registerEvent(new ConsultationTookPlace(id, person, consultant, topic, slot));
        return change;
    }

    /** Nobody came or answered: whoever listens offers another time, and nothing else follows. */
    StateChange noShow(Actor by, Instant now) {
        requireBooked();
        requireOver(now);
        var change = change(ConsultationState.NO_SHOW, by, now);
        registerEvent(new ConsultationOfferedAgain(id, person, consultant, topic, slot));
        return change;
    }

    /**
     * Takes back what the consultant has noted.
     *
     * @param ordinal the place among the open consultations, needed only while the time is still to come
     */
    StateChange undo(Actor by, @Nullable Integer ordinal, Instant now) {
        if (!state.canBeUndone()) {
            throw new IllegalStateException("There is nothing to take back: " + id);
        }
        if (ordinal == null && !slot.isOverAt(now)) {
            throw new IllegalStateException("A consultation that is to come counts as open: " + id);
        }
        var from = state;
        state = ConsultationState.BOOKED;
        stateSince = now;
        openOrdinal = ordinal;
        registerEvent(new ConsultationStateTakenBack(id, from, now));
        return new StateChange(id, from, state, by, now, true, null);
    }

    /** It is over and no longer counts as open, even if the consultant has not noted anything yet. */
    void leaveOpenOnes(Instant now) {
        requireOver(now);
        openOrdinal = null;
    }

    private static void requireToCome(Request request, Instant now) {
        if (!request.slot().slot().start().isAfter(now)) {
            throw new IllegalArgumentException("A consultation lies in the future");
        }
    }

    private void holdFor(Holder whom) {
        holder = whom.party();
        holderKind = whom.kind();
        switch (whom) {
            case Holder.Person(var personId) -> person = personId;
            case Holder.WithAccount(var accountId, var name, var email) -> {
                account = accountId;
                contactName = name;
                contactEmail = email;
            }
            case Holder.Visitor(var name, var email) -> {
                contactName = name;
                contactEmail = email;
            }
            case Holder.Caller(var party, var name, var phone) -> contactName = name;
        }
    }

    private StateChange change(ConsultationState to, Actor by, Instant now) {
        var from = state;
        state = to;
        stateSince = now;
        if (!to.isOpen()) {
            openOrdinal = null;
        }
        return new StateChange(id, from, to, by, now);
    }

    private ConsultationBooked booked() {
        return new ConsultationBooked(id, person, consultant, topic, way, slot);
    }

    private void requireBooked() {
        if (state != ConsultationState.BOOKED) {
            throw new IllegalStateException("Only a booked consultation can take place or not: " + id);
        }
    }

    private void requireOver(Instant now) {
        if (!slot.isOverAt(now)) {
            throw new IllegalStateException("The consultation is not over yet: " + id);
        }
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The row of a consultation names its holder");
        }
        return value;
    }

    /** What a new consultation is made from. */
    record Request(
            ConsultationId id,
            ConsultationCode code,
            Holder holder,
            ConsultationDraft draft,
            FreeSlot slot,
            int openOrdinal) {}
}

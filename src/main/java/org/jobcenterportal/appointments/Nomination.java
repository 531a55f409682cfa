package org.jobcenterportal.appointments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.Voluntary;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A counsellor's suggestion (Vormerkung) that somebody talks with the equality officer. The citizen has agreed to it, she
 * chooses the time herself, and whatever she answers, nothing else follows.
 */
@Entity
@Table(name = "nomination")
class Nomination extends Aggregate<Nomination, NominationId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NominationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "nominated_by"))
    private StaffId nominatedBy;

    @Embedded
    private Suggestion suggestion;

    @Enumerated(EnumType.STRING)
    private TandemState tandem;

    private @Nullable UUID couple;

    @Enumerated(EnumType.STRING)
    private DeliveryWay channel;

    @Enumerated(EnumType.STRING)
    private NominationState state;

    private Instant stateSince;

    @Column(name = "is_open")
    private @Nullable Boolean open;

    private Instant createdAt;

    @Embedded
    private Term term;

    private @Nullable Instant callWishedAt;

    @Embedded
    private @Nullable Enquiry enquiry;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consultation_id"))
    private @Nullable ConsultationId consultation;

    @SuppressWarnings("NullAway.Init")
    protected Nomination() {} // JPA

    private Nomination(Request request, Instant expiresAt, Instant now) {
        id = request.id();
        person = request.person();
        nominatedBy = request.by();
        suggestion = Suggestion.of(request.draft(), request.agreement(), now);
        tandem = request.draft().tandem() ? TandemState.PROPOSED : TandemState.NONE;
        couple = request.couple();
        channel = request.channel();
        state = NominationState.NOMINATED;
        stateSince = now;
        open = true;
        createdAt = now;
        term = Term.until(expiresAt, now);
    }

    /** Writes a suggestion down, to which the citizen has agreed. */
    static Nomination nominate(Request request, Instant expiresAt, Instant now) {
        return new Nomination(request, expiresAt, now);
    }

    @Override
    public NominationId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    StaffId nominatedBy() {
        return nominatedBy;
    }

    Suggestion suggestion() {
        return suggestion;
    }

    TandemState tandem() {
        return tandem;
    }

    /** What it has in common with the nomination of the other parent; nothing where one is nominated alone. */
    Optional<UUID> couple() {
        return Optional.ofNullable(couple);
    }

    DeliveryWay channel() {
        return channel;
    }

    NominationState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> remindedAt() {
        return Optional.ofNullable(term.remindedAt());
    }

    Instant expiresAt() {
        return term.expiresAt();
    }

    Optional<Instant> callWishedAt() {
        return Optional.ofNullable(callWishedAt);
    }

    Optional<OneSentence> question() {
        return Optional.ofNullable(enquiry).map(Enquiry::question);
    }

    Optional<OneSentence> answer() {
        return Optional.ofNullable(enquiry).map(Enquiry::answer);
    }

    Optional<ConsultationId> consultation() {
        return Optional.ofNullable(consultation);
    }

    /** What the seal is made from; there is no nomination without it. */
    Voluntary voluntary() {
        return new Voluntary();
    }

    boolean isOpenAt(Instant now) {
        return state.isOpen() && !term.isOverAt(now);
    }

    /** The invitation goes out, for the first time or once more. */
    NominationChange invite(@Nullable Instant reminder, Actor by, Instant now) {
        requireOpen(now);
        term = term.remindingAt(reminder);
        return change(NominationStep.INVITED, NominationState.INVITED, by, now);
    }

    /** The invitation is in the post, at first or because no mail arrived; nobody is reminded by letter. */
    NominationChange letterSent(Actor by, Instant now) {
        requireOpen(now);
        channel = DeliveryWay.LETTER;
        term = term.remindingNoMore();
        return change(NominationStep.INVITED, NominationState.INVITED, by, now);
    }

    boolean isToBeRemindedAt(Instant now) {
        return state == NominationState.INVITED && term.isToBeRemindedAt(now);
    }

    /** Once, and never again. */
    NominationChange remind(Instant now) {
        if (!isToBeRemindedAt(now)) {
            throw new IllegalStateException("Nobody is reminded twice, or of what is over: " + id);
        }
        term = term.reminded(now);
        return step(NominationStep.REMINDED, Actor.PORTAL, now);
    }

    /** There is no reminder after all: somebody wishes letters by now, or has no address. */
    void remindNoMore() {
        term = term.remindingNoMore();
    }

    /** Nothing arrived, neither mail nor letter, by nobody's fault; another way stays open. */
    NominationChange undeliverable(Instant now) {
        if (state != NominationState.INVITED) {
            throw new IllegalStateException("Only an invitation can fail to arrive: " + id);
        }
        term = term.remindingNoMore();
        return change(NominationStep.UNDELIVERABLE, NominationState.UNDELIVERABLE, Actor.PORTAL, now);
    }

    /** The letter came back, as the office has noted; another way stays open. */
    NominationChange letterCameBack(Actor by, Instant now) {
        if (!canLetterComeBack()) {
            throw new IllegalStateException("No letter is on its way: " + id);
        }
        return change(NominationStep.LETTER_CAME_BACK, NominationState.UNDELIVERABLE, by, now);
    }

    boolean canLetterComeBack() {
        return state == NominationState.INVITED && channel == DeliveryWay.LETTER;
    }

    /** A way was found after all: what was given up has gone out, and she can be reminded of it. */
    NominationChange reachable(Instant reminder, Instant now) {
        if (state != NominationState.UNDELIVERABLE) {
            throw new IllegalStateException("Only what was given up can arrive after all: " + id);
        }
        term = term.remindingAt(reminder);
        return change(NominationStep.INVITED, NominationState.INVITED, Actor.PORTAL, now);
    }

    /** The citizen would rather be rung: it stays open, and nobody reminds her. */
    NominationChange wishCall(Actor by, Instant now) {
        requireOpen(now);
        callWishedAt = now;
        term = term.remindingNoMore();
        return step(NominationStep.CALL_WISHED, by, now);
    }

    NominationChange decline(Actor by, Instant now) {
        requireOpen(now);
        return end(NominationStep.DECLINED, NominationState.DECLINED, by, now);
    }

    NominationChange withdraw(Actor by, Instant now) {
        requireOpen(now);
        return end(NominationStep.WITHDRAWN, NominationState.WITHDRAWN, by, now);
    }

    NominationChange expire(Instant now) {
        if (!state.isOpen() || !term.isOverAt(now)) {
            throw new IllegalStateException("It is not over yet: " + id);
        }
        return end(NominationStep.EXPIRED, NominationState.EXPIRED, Actor.PORTAL, now);
    }

    /** A time is chosen: the suggestion has come to its end, and the consultation stands for itself. */
    NominationChange book(ConsultationId booked, Actor by, Instant now) {
        requireOpen(now);
        consultation = booked;
        return end(NominationStep.BOOKED, NominationState.BOOKED, by, now);
    }

    /** One parent has stepped out of a consultation, and the other's goes on as one of her own. */
    void goesOnAs(ConsultationId own) {
        if (state != NominationState.BOOKED) {
            throw new IllegalStateException("Nothing was booked that could go on: " + id);
        }
        consultation = own;
    }

    /** The counsellor would like to take part; whoever has said no is not asked again. */
    NominationChange proposeTandem(Actor by, Instant now) {
        requireOpen(now);
        if (!tandem.canBeProposed()) {
            throw new IllegalStateException("The citizen has been asked already: " + id);
        }
        tandem = TandemState.PROPOSED;
        return step(NominationStep.TANDEM_PROPOSED, by, now);
    }

    boolean canAnswerTandemAt(Instant now) {
        return isOpenAt(now) && tandem.canBeAnswered();
    }

    /** The citizen alone says whether the counsellor takes part, and may change her mind until she has booked. */
    NominationChange answerTandem(boolean agreed, Actor by, Instant now) {
        if (!canAnswerTandemAt(now)) {
            throw new IllegalStateException("Nobody has proposed it, or it is over: " + id);
        }
        tandem = TandemState.answered(agreed);
        return step(agreed ? NominationStep.TANDEM_AGREED : NominationStep.TANDEM_REFUSED, by, now);
    }

    NominationChange releaseTimes(Actor by, Instant now) {
        requireOpen(now);
        if (!tandem.takesTimes()) {
            throw new IllegalStateException("There is no tandem for which to release times: " + id);
        }
        return step(NominationStep.TIMES_RELEASED, by, now);
    }

    /** The equality officer asks the counsellor back. */
    NominationChange ask(OneSentence asked, Actor by, Instant now) {
        requireOpen(now);
        enquiry = Enquiry.about(asked);
        return step(NominationStep.ASKED, by, now);
    }

    NominationChange answer(OneSentence told, Actor by, Instant now) {
        if (enquiry == null) {
            throw new IllegalStateException("Nobody has asked: " + id);
        }
        enquiry = enquiry.answered(told);
        return step(NominationStep.ANSWERED, by, now);
    }

    private NominationChange end(NominationStep step, NominationState to, Actor by, Instant now) {
        open = null;
        term = term.remindingNoMore();
        return change(step, to, by, now);
    }

    private NominationChange change(NominationStep step, NominationState to, Actor by, Instant now) {
        state = to;
        stateSince = now;
        return step(step, by, now);
    }

    NominationChange step(NominationStep step, Actor by, Instant now) {
        return new NominationChange(id, step, state, by, now);
    }

    private void requireOpen(Instant now) {
        if (!isOpenAt(now)) {
            throw new IllegalStateException("The nomination is no longer open: " + id);
        }
    }

    /**
     * What a nomination is made from.
     *
     * @param agreement how this very person has agreed
     * @param couple what it has in common with the nomination of the other parent, if both are nominated
     */
    record Request(
            NominationId id,
            PersonId person,
            StaffId by,
            DeliveryWay channel,
            Agreement agreement,
            @Nullable UUID couple,
            NominationDraft draft) {

        /** For somebody who is nominated alone. */
        Request(NominationId id, PersonId person, StaffId by, DeliveryWay channel, NominationDraft draft) {
            this(id, person, by, channel, draft.agreement(), null, draft);
        }
    }
}

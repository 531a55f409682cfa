package org.jobcenterportal.assignments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;

/**
 * An offer for one person, from the suggestion to the talk six months after its end. The portal prepares and accompanies:
 * the assignment in the legal sense is made in the central system, and no answer here has a legal effect.
 */
@Entity
@Table(name = "measure_assignment")
class Assignment extends Aggregate<Assignment, AssignmentId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssignmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "measure_id"))
    private MeasureId measure;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "run_id"))
    private RunId run;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    private boolean revealsHealth;

    private boolean needsSecondLook;

    @Embedded
    private WhyThis why;

    private UUID submission;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "suggested_by"))
    private StaffId suggestedBy;

    private Instant suggestedAt;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    private Instant statusSince;

    @Enumerated(EnumType.STRING)
    private @Nullable CitizenAnswer answer;

    private @Nullable Instant answeredAt;

    @Embedded
    @AttributeOverride(name = "by.value", column = @Column(name = "approved_by"))
    @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
    private @Nullable Signed approved;

    @Embedded
    @AttributeOverride(name = "by.value", column = @Column(name = "handed_over_by"))
    @AttributeOverride(name = "at", column = @Column(name = "handed_over_at"))
    private @Nullable Signed handedOver;

    private @Nullable LocalDate enteredOn;
    private @Nullable LocalDate dueToEndOn;
    private @Nullable LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    private @Nullable Instant offeredUntil;
    private @Nullable Instant interestAskedAt;
    private @Nullable Instant interestConfirmedAt;

    @Embedded
    private @Nullable Proposal proposal;

    @Transient
    private final List<StepTaken> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {} // JPA

    /**
     * What an assignment is made from.
     *
     * @param needsSecondLook whether somebody else has to clear it, because it costs much
     */
    record Request(
            SuggestionDraft draft, Instrument instrument, boolean revealsHealth, boolean needsSecondLook, StaffId by) {}

    private Assignment(Request request, Instant now) {
        id = AssignmentId.next();
        person = request.draft().person();
        measure = request.draft().measure();
        run = request.draft().run();
        instrument = request.instrument();
        revealsHealth = request.revealsHealth();
        needsSecondLook = request.needsSecondLook();
        why = request.draft().why();
        submission = request.draft().submission();
        suggestedBy = request.by();
        suggestedAt = now;
        status = AssignmentStatus.DRAFT;
        statusSince = now;
    }

    /** Prepares a suggestion that the citizen does not see yet. */
    static Assignment draft(Request request, Instant now) {
        return new Assignment(request, now);
    }

    @Override
    public AssignmentId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    MeasureId measure() {
        return measure;
    }

    RunId run() {
        return run;
    }

    Instrument instrument() {
        return instrument;
    }

    boolean revealsHealth() {
        return revealsHealth;
    }

    boolean needsSecondLook() {
        return needsSecondLook;
    }

    WhyThis why() {
        return why;
    }

    StaffId suggestedBy() {
        return suggestedBy;
    }

    Instant suggestedAt() {
        return suggestedAt;
    }

    AssignmentStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    @Nullable
    CitizenAnswer answer() {
        return answer;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    Signed approved() {
        return approved;
    }

    @Nullable
    Signed handedOver() {
        return handedOver;
    }

    @Nullable
    LocalDate enteredOn() {
        return enteredOn;
    }

    @Nullable
    LocalDate dueToEndOn() {
        return dueToEndOn;
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }

    @Nullable
    EndReason endReason() {
        return endReason;
    }

    @Nullable
    Instant offeredUntil() {
        return offeredUntil;
    }

    @Nullable
    Instant interestAskedAt() {
        return interestAskedAt;
    }

    @Nullable
    Instant interestConfirmedAt() {
        return interestConfirmedAt;
    }

    @Nullable
    Proposal proposal() {
        return proposal;
    }

    /** Whether she was asked if it still interests her, and has not said so since. */
    boolean isInterestAsked() {
        return status == AssignmentStatus.WAITLISTED
                && interestAskedAt != null
                && (interestConfirmedAt == null || interestConfirmedAt.isBefore(interestAskedAt));
    }

    /** Whose move it is. */
    WaitsFor waitsFor(LocalDate today) {
        return switch (status) {
            case DISCUSSED -> answer == null ? WaitsFor.CITIZEN : WaitsFor.OFFICE;
            case APPROVAL_PENDING -> WaitsFor.APPROVAL;
            case DRAFT, APPROVED, SEAT_RESERVED -> WaitsFor.OFFICE;
            case WAITLISTED -> offeredUntil == null ? WaitsFor.SEAT : WaitsFor.CITIZEN;
            case SENT_TO_PROVIDER, PROVIDER_ACCEPTED -> WaitsFor.PROVIDER;
            case ENTERED, INTERRUPTED -> proposal == null ? WaitsFor.RUNNING : WaitsFor.OFFICE;
            case COMPLETED, LEFT_EARLY, FOLLOWED_UP_3M ->
                followUpOn().filter(due -> !due.isAfter(today)).isPresent() ? WaitsFor.OFFICE : WaitsFor.NOBODY;
            case CITIZEN_DECLINED, PROVIDER_DECLINED, NOT_STARTED, FOLLOWED_UP_6M, WITHDRAWN, RECORDED_IN_ERROR ->
                WaitsFor.NOBODY;
        };
    }

    /** Whether the provider was told of her. */
    boolean isKnownToProvider() {
        return status.isKnownToProvider();
    }

    /** The steps since it was read, for the history. */
    List<StepTaken> takeSteps() {
        var taken = List.copyOf(steps);
        steps.clear();
        return taken;
    }

    /** The citizen learns of it, with the reason. */
    Optional<AssignmentRefusal> suggest(By by, Instant now) {
        return status == AssignmentStatus.DRAFT
                ? become(AssignmentStatus.DISCUSSED, AssignmentStep.SUGGESTED, by, now)
                : refuse(AssignmentRefusal.NOT_NOW);
    }

    /** What she says. Only a no changes where it stands; a yes lets it go on, and a talk waits for the talk. */
    Optional<AssignmentRefusal> answer(CitizenAnswer given, By by, Instant now) {
        if (status != AssignmentStatus.DISCUSSED) {
            return refuse(AssignmentRefusal.NOT_NOW);
        }
        answer = given;
        answeredAt = now;
        return switch (given) {
            case NO -> become(AssignmentStatus.CITIZEN_DECLINED, AssignmentStep.ANSWERED_NO, by, now);
            case YES -> note(AssignmentStep.ANSWERED_YES, by, now);
            case TALK -> note(AssignmentStep.ANSWERED_TALK, by, now);
        };
    }

    /** She has thought it over: it can be answered anew. */
    Optional<AssignmentRefusal> takeAnswerBack(By by, Instant now) {
        if (status == AssignmentStatus.CITIZEN_DECLINED) {
            answer = null;
            answeredAt = null;
            return become(AssignmentStatus.DISCUSSED, AssignmentStep.ANSWER_TAKEN_BACK, by, now);
        }
        if (status == AssignmentStatus.DISCUSSED && answer != null) {
            answer = null;
            answeredAt = null;
            return note(AssignmentStep.ANSWER_TAKEN_BACK, by, now);
        }
        return refuse(AssignmentRefusal.NOT_NOW);
    }

    /** Both agree; now it has to be cleared. */
    Optional<AssignmentRefusal> askApproval(By by, Instant now) {
        return answer == CitizenAnswer.YES
                ? become(AssignmentStatus.APPROVAL_PENDING, AssignmentStep.APPROVAL_ASKED, by, now)
                : refuse(AssignmentRefusal.NOT_NOW);
    }

    /** Free to be entered into the central system. What costs much somebody else clears than who suggested it. */
    Optional<AssignmentRefusal> approve(StaffId colleague, Instant now) {
        if (!status.mayBecome(AssignmentStatus.APPROVED)) {
            return refuse(AssignmentRefusal.NOT_NOW);
        }
        if (needsSecondLook && colleague.equals(suggestedBy)) {
            return refuse(AssignmentRefusal.SAME_PERSON);
        }
        approved = new Signed(colleague, now);
        return become(AssignmentStatus.APPROVED, AssignmentStep.APPROVED, By.office(colleague), now);
    }

    /** It stands in the central system; from then on the seat is firm. */
    Optional<AssignmentRefusal> handOver(StaffId colleague, Instant now) {
        if (approved == null || handedOver != null || !status.isBeforeBeginning()) {
            return refuse(AssignmentRefusal.NOT_NOW);
        }
        handedOver = new Signed(colleague, now);
        return note(AssignmentStep.HANDED_OVER, By.office(colleague), now);
    }

    /** It was ticked by mistake, and nobody has been told yet. */
    Optional<AssignmentRefusal> takeHandOverBack(StaffId colleague, Instant now) {
        if (handedOver == null || !status.isBeforeBeginning() || isKnownToProvider()) {
            return refuse(AssignmentRefusal.NOT_NOW);
        }
        handedOver = null;
        return note(AssignmentStep.HAND_OVER_TAKEN_BACK, By.office(colleague), now);
    }

    /** A seat is hers, at once or after a wait. */
    Optional<AssignmentRefusal> seated(By by, Instant now) {
        offeredUntil = null;
        return become(AssignmentStatus.SEAT_RESERVED, AssignmentStep.SEAT_TAKEN, by, now);
    }

    /** All seats are taken, and she stands in the line. */
    Optional<AssignmentRefusal> waits(By by, Instant now) {
        return become(AssignmentStatus.WAITLISTED, AssignmentStep.WAITS_FOR_SEAT, by, now);
    }

    /** A place is kept for her until the given moment; says whether that is news. */
    boolean offered(Instant until, Instant now) {
        if (status != AssignmentStatus.WAITLISTED || until.equals(offeredUntil)) {
            return false;
        }
        offeredUntil = until;
        note(AssignmentStep.SEAT_OFFERED, By.PORTAL, now);
        return true;
    }

    /** The offer is over, and she waits on; says whether there was one. */
    boolean offerEnded(AssignmentStep how, By by, Instant now) {
        if (status != AssignmentStatus.WAITLISTED || offeredUntil == null) {
            return false;
        }
        offeredUntil = null;
        note(how, by, now);
        return true;
    }

    /** Something in the line that changes nothing else. */
    Optional<AssignmentRefusal> inLine(AssignmentStep what, By by, Instant now) {
        return status == AssignmentStatus.WAITLISTED ? note(what, by, now) : refuse(AssignmentRefusal.NOT_IN_LINE);
    }

    Optional<AssignmentRefusal> askInterest(Instant now) {
        var refusal = inLine(AssignmentStep.INTEREST_ASKED, By.PORTAL, now);
        if (refusal.isEmpty()) {
            interestAskedAt = now;
        }
        return refusal;
    }

    Optional<AssignmentRefusal> confirmInterest(By by, Instant now) {
        var refusal = inLine(AssignmentStep.INTEREST_CONFIRMED, by, now);
        if (refusal.isEmpty()) {
            interestConfirmedAt = now;
        }
        return refusal;
    }

    /** The provider gets to know her; only once it stands in the central system. */
    Optional<AssignmentRefusal> send(By by, Instant now) {
        if (!status.mayBecome(AssignmentStatus.SENT_TO_PROVIDER)) {
            return refuse(AssignmentRefusal.NOT_NOW);
        }
        return handedOver == null
                ? refuse(AssignmentRefusal.NOT_HANDED_OVER)
                : become(AssignmentStatus.SENT_TO_PROVIDER, AssignmentStep.SENT, by, now);
    }

    Optional<AssignmentRefusal> accept(By by, Instant now) {
        return become(AssignmentStatus.PROVIDER_ACCEPTED, AssignmentStep.ACCEPTED, by, now);
    }

    Optional<AssignmentRefusal> decline(EndReason reason, By by, Instant now) {
        return end(AssignmentStatus.PROVIDER_DECLINED, AssignmentStep.DECLINED_BY_PROVIDER, reason, null, by, now);
    }

    /** @param dueToEnd the last day as it is planned; none where that is open */
    Optional<AssignmentRefusal> enter(LocalDate day, @Nullable LocalDate dueToEnd, By by, Instant now) {
        if (status != AssignmentStatus.PROVIDER_ACCEPTED) {
            return refuse(AssignmentRefusal.NOT_NOW);
        }
        if (day.isAfter(OfficeTime.dayOf(now))) {
            return refuse(AssignmentRefusal.WRONG_DAY);
        }
        enteredOn = day;
        dueToEndOn = dueToEnd;
        return become(AssignmentStatus.ENTERED, AssignmentStep.ENTERED, day, null, null, by, now);
    }

    Optional<AssignmentRefusal> notStarted(EndReason reason, By by, Instant now) {
        return end(AssignmentStatus.NOT_STARTED, AssignmentStep.NOT_STARTED, reason, null, by, now);
    }

    Optional<AssignmentRefusal> interrupt(LocalDate day, By by, Instant now) {
        return isWrong(day, now)
                ? refuse(AssignmentRefusal.WRONG_DAY)
                : become(AssignmentStatus.INTERRUPTED, AssignmentStep.INTERRUPTED, day, null, null, by, now);
    }

    Optional<AssignmentRefusal> resume(LocalDate day, By by, Instant now) {
        if (status != AssignmentStatus.INTERRUPTED) {
            return refuse(AssignmentRefusal.NOT_NOW);
        }
        return isWrong(day, now)
                ? refuse(AssignmentRefusal.WRONG_DAY)
                : become(AssignmentStatus.ENTERED, AssignmentStep.RESUMED, day, null, null, by, now);
    }

    Optional<AssignmentRefusal> complete(LocalDate day, By by, Instant now) {
        if (!status.mayBecome(AssignmentStatus.COMPLETED)) {
            return refuse(AssignmentRefusal.NOT_NOW);
        }
        if (isWrong(day, now)) {
            return refuse(AssignmentRefusal.WRONG_DAY);
        }
        leftOn = day;
        proposal = null;
        return become(AssignmentStatus.COMPLETED, AssignmentStep.COMPLETED, day, null, null, by, now);
    }

    Optional<AssignmentRefusal> leaveEarly(LocalDate day, EndReason reason, By by, Instant now) {
        if (!status.mayBecome(AssignmentStatus.LEFT_EARLY)) {
            return refuse(AssignmentRefusal.NOT_NOW);
        }
        if (isWrong(day, now)) {
            return refuse(AssignmentRefusal.WRONG_DAY);
        }
        if (!reason.fits(AssignmentStatus.LEFT_EARLY)) {
            return refuse(AssignmentRefusal.WRONG_REASON);
        }
        leftOn = day;
        endReason = reason;
        proposal = null;
        return become(AssignmentStatus.LEFT_EARLY, AssignmentStep.LEFT_EARLY, day, reason, null, by, now);
    }

    /** The provider would go on longer, or end it. */
    Optional<AssignmentRefusal> propose(Proposal proposed, By by, Instant now) {
        if (!status.isInIt()) {
            return refuse(AssignmentRefusal.NOT_NOW);
        }
        var isBackward = enteredOn == null || !proposed.day().isAfter(enteredOn);
        var isNoExtension = proposed.kind() == Proposal.Kind.EXTEND
                && dueToEndOn != null
                && !proposed.day().isAfter(dueToEndOn);
        if (isBackward || isNoExtension) {
            return refuse(AssignmentRefusal.WRONG_DAY);
        }
        proposal = proposed;
        var step = proposed.kind() == Proposal.Kind.EXTEND
                ? AssignmentStep.EXTENSION_PROPOSED
                : AssignmentStep.ENDING_PROPOSED;
        return note(step, proposed.day(), proposed.words(), by, now);
    }

    /** The office takes what the provider has proposed, or leaves it: the planned end moves, and nothing else. */
    Optional<AssignmentRefusal> settle(boolean isTaken, By by, Instant now) {
        if (proposal == null || !status.isInIt()) {
            return refuse(AssignmentRefusal.NOTHING_PROPOSED);
        }
        var day = proposal.day();
        proposal = null;
        if (isTaken) {
            dueToEndOn = day;
            registerEvent(new AssignmentChanged(id, person, run, status, status));
        }
        return note(isTaken ? AssignmentStep.EXTENDED : AssignmentStep.PROPOSAL_NOT_TAKEN, day, null, by, now);
    }

    /** Somebody has asked how it goes on, three or six months after the end; the first time has to come first. */
    Optional<AssignmentRefusal> followUp(String words, By by, Instant now) {
        if (!status.isToBeFollowedUp() || leftOn == null) {
            return refuse(AssignmentRefusal.NOT_NOW);
        }
        if (OfficeTime.dayOf(now).isBefore(followUpOn().orElseThrow())) {
            return refuse(AssignmentRefusal.WRONG_DAY);
        }
        var isFirst = status != AssignmentStatus.FOLLOWED_UP_3M;
        return become(
                isFirst ? AssignmentStatus.FOLLOWED_UP_3M : AssignmentStatus.FOLLOWED_UP_6M,
                isFirst ? AssignmentStep.FOLLOWED_UP_3M : AssignmentStep.FOLLOWED_UP_6M,
                null,
                null,
                words,
                by,
                now);
    }

    /** On which day the next follow-up is due. */
    Optional<LocalDate> followUpOn() {
        if (!status.isToBeFollowedUp() || leftOn == null) {
            return Optional.empty();
        }
        return Optional.of(leftOn.plusMonths(status == AssignmentStatus.FOLLOWED_UP_3M ? 6 : 3));
    }

    Optional<AssignmentRefusal> withdraw(EndReason reason, @Nullable String words, By by, Instant now) {
        return end(AssignmentStatus.WITHDRAWN, AssignmentStep.WITHDRAWN, reason, words, by, now);
    }

    /** It should never have been there; whatever was entered by mistake does not count any more. */
    Optional<AssignmentRefusal> recordedInError(EndReason reason, @Nullable String words, By by, Instant now) {
        return end(AssignmentStatus.RECORDED_IN_ERROR, AssignmentStep.RECORDED_IN_ERROR, reason, words, by, now);
    }

    /**
     * Puts it where it stood elsewhere already.
     *
     * @param past where it stands, since when, and its days
     */
    void standsAs(ImportedAssignment past, Instant since) {
        status = past.status();
        statusSince = since;
        answer = past.answer();
        answeredAt = past.answer() == null ? null : since;
        enteredOn = past.enteredOn();
        dueToEndOn = past.dueToEndOn();
        leftOn = past.leftOn();
        endReason = past.endReason();
        var beyondApproval = past.status().holdsSeat()
                || past.status().hasBegun()
                || past.status() == AssignmentStatus.APPROVED
                || past.status() == AssignmentStatus.WAITLISTED;
        if (beyondApproval) {
            approved = new Signed(past.approvedBy() == null ? suggestedBy : past.approvedBy(), since);
        }
        if (past.isHandedOver()) {
            handedOver = new Signed(suggestedBy, since);
        }
        registerEvent(new AssignmentChanged(id, person, run, null, status));
    }

    private Optional<AssignmentRefusal> end(
            AssignmentStatus to, AssignmentStep step, EndReason reason, @Nullable String words, By by, Instant now) {
        if (!status.mayBecome(to)) {
            return refuse(AssignmentRefusal.NOT_NOW);
        }
        if (!reason.fits(to)) {
            return refuse(AssignmentRefusal.WRONG_REASON);
        }
        endReason = reason;
        offeredUntil = null;
        proposal = null;
        return become(to, step, null, reason, words, by, now);
    }

    /** Nothing happens in the future, and nothing before she was there. */
    private boolean isWrong(LocalDate day, Instant now) {
        return day.isAfter(OfficeTime.dayOf(now)) || enteredOn != null && day.isBefore(enteredOn);
    }

    private Optional<AssignmentRefusal> become(AssignmentStatus to, AssignmentStep step, By by, Instant now) {
        return become(to, step, null, null, null, by, now);
    }

    private Optional<AssignmentRefusal> become(
            AssignmentStatus to,
            AssignmentStep step,
            @Nullable LocalDate day,
            @Nullable EndReason reason,
            @Nullable String words,
            By by,
            Instant now) {
        if (!status.mayBecome(to)) {
            return refuse(AssignmentRefusal.NOT_NOW);
        }
        registerEvent(new AssignmentChanged(id, person, run, status, to));
        status = to;
        statusSince = now;
        steps.add(new StepTaken(step, to, by, now, day, reason, words));
        return Optional.empty();
    }

    private Optional<AssignmentRefusal> note(AssignmentStep step, By by, Instant now) {
        return note(step, null, null, by, now);
    }

    private Optional<AssignmentRefusal> note(
            AssignmentStep step, @Nullable LocalDate day, @Nullable String words, By by, Instant now) {
        steps.add(new StepTaken(step, status, by, now, day, null, words));
        return Optional.empty();
    }

    private static Optional<AssignmentRefusal> refuse(AssignmentRefusal why) {
        return Optional.of(why);
    }
}

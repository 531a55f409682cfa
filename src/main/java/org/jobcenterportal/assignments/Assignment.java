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
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureFigures.Afterwards;
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
    private Suggested suggested;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    private Instant statusSince;

    @Embedded
    private @Nullable Answer answer;

    @Embedded
    private @Nullable Clearance clearance;

    @Embedded
    private @Nullable Waiting waiting;

    @Embedded
    private @Nullable TakingPart takingPart;

    @Embedded
    private @Nullable Proposal proposal;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    @Embedded
    private @Nullable FollowUps followUps;

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

    private Assignment(Suggested suggested) {
        id = AssignmentId.next();
        this.suggested = suggested;
        status = AssignmentStatus.DRAFT;
        statusSince = suggested.at();
    }

    /** Prepares a suggestion that the citizen does not see yet. */
    static Assignment draft(Request request, Instant now) {
        return new Assignment(Suggested.of(request, now));
    }

    @Override
    public AssignmentId id() {
        return id;
    }

    Suggested suggested() {
        return suggested;
    }

    PersonId person() {
        return suggested.person();
    }

    MeasureId measure() {
        return suggested.measure();
    }

    RunId run() {
        return suggested.run();
    }

    StaffId suggestedBy() {
        return suggested.by();
    }

    AssignmentStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    @Nullable
    CitizenAnswer answer() {
        return answer == null ? null : answer.given();
    }

    @Nullable
    Instant answeredAt() {
        return answer == null ? null : answer.at();
    }

    Clearance clearance() {
        return clearance == null ? Clearance.NOT_YET : clearance;
    }

    Waiting waiting() {
        return waiting == null ? Waiting.NOT_YET : waiting;
    }

    TakingPart takingPart() {
        return takingPart == null ? TakingPart.NOT_YET : takingPart;
    }

    @Nullable
    Proposal proposal() {
        return proposal;
    }

    @Nullable
    EndReason endReason() {
        return endReason;
    }

    FollowUps followUps() {
        return followUps == null ? FollowUps.NOT_YET : followUps;
    }

    /** Whether she was asked if it still interests her, and has not said so since. */
    boolean isInterestAsked() {
        return status == AssignmentStatus.WAITLISTED && waiting().isInterestAsked();
    }

    /** On which day the next follow-up is due. */
    Optional<LocalDate> followUpOn() {
        return Optional.ofNullable(takingPart().leftOn())
                .filter(left -> status.isToBeFollowedUp())
                .map(left -> left.plusMonths(status == AssignmentStatus.FOLLOWED_UP_3M ? 6 : 3));
    }

    /** The steps since it was read, for the history. */
    List<StepTaken> takeSteps() {
        var taken = List.copyOf(steps);
        steps.clear();
        return taken;
    }

    /** The citizen learns of it, with the reason. */
    Optional<AssignmentRefusal> suggest(By by, Instant now) {
        return status == AssignmentStatus.DRAFT ? take(AssignmentStep.SUGGESTED, by, now) : notNow();
    }

    /** What she says. Only a no changes where it stands; a yes lets it go on, and a talk waits for the talk. */
    Optional<AssignmentRefusal> answer(CitizenAnswer given, By by, Instant now) {
        return answer(given, null, by, now);
    }

    /** The same with words of her own, which the history keeps with the answer. */
    Optional<AssignmentRefusal> answer(CitizenAnswer given, @Nullable String words, By by, Instant now) {
        if (status != AssignmentStatus.DISCUSSED) {
            return notNow();
        }
        answer = new Answer(given, now);
        var told = new Told(null, null, words);
        return switch (given) {
            case NO -> take(AssignmentStep.ANSWERED_NO, told, by, now);
            case YES -> take(AssignmentStep.ANSWERED_YES, told, by, now);
            case TALK -> take(AssignmentStep.ANSWERED_TALK, told, by, now);
        };
    }

    /** She has thought it over: it can be answered anew. */
    Optional<AssignmentRefusal> takeAnswerBack(By by, Instant now) {
        var isNo = status == AssignmentStatus.CITIZEN_DECLINED;
        if (!isNo && (status != AssignmentStatus.DISCUSSED || answer == null)) {
            return notNow();
        }
        answer = null;
        if (isNo) {
            become(AssignmentStatus.DISCUSSED, now);
        }
        return take(AssignmentStep.ANSWER_TAKEN_BACK, by, now);
    }

    /** Both agree; now it has to be cleared. */
    Optional<AssignmentRefusal> askApproval(By by, Instant now) {
        return answer() == CitizenAnswer.YES ? take(AssignmentStep.APPROVAL_ASKED, by, now) : notNow();
    }

    /** Free to be entered into the central system. What costs much somebody else clears than who suggested it. */
    Optional<AssignmentRefusal> approve(StaffId colleague, Instant now) {
        if (!status.mayBecome(AssignmentStatus.APPROVED)) {
            return notNow();
        }
        if (!suggested.mayBeClearedBy(colleague)) {
            return Optional.of(AssignmentRefusal.SAME_PERSON);
        }
        clearance = clearance().approved(new Signed(colleague, now));
        return take(AssignmentStep.APPROVED, By.office(colleague), now);
    }

    /** It stands in the central system; from then on the seat is firm. */
    Optional<AssignmentRefusal> handOver(StaffId colleague, Instant now) {
        if (clearance().isHandedOver() || !status.isForCentralSystem()) {
            return notNow();
        }
        clearance = clearance().handedOver(new Signed(colleague, now));
        return take(AssignmentStep.HANDED_OVER, By.office(colleague), now);
    }

    /** It was ticked by mistake, and nobody has been told yet. */
    Optional<AssignmentRefusal> takeHandOverBack(StaffId colleague, Instant now) {
        if (!clearance().isHandedOver() || !status.isBeforeBeginning() || status.isKnownToProvider()) {
            return notNow();
        }
        clearance = clearance().withoutHandOver();
        return take(AssignmentStep.HAND_OVER_TAKEN_BACK, By.office(colleague), now);
    }

    /** A seat is hers, at once or after a wait. */
    Optional<AssignmentRefusal> seated(By by, Instant now) {
        waiting = waiting().withoutOffer();
        return take(AssignmentStep.SEAT_TAKEN, by, now);
    }

    /** All seats are taken, and she stands in the line. */
    Optional<AssignmentRefusal> waits(By by, Instant now) {
        return take(AssignmentStep.WAITS_FOR_SEAT, by, now);
    }

    /** A place is kept for her until the given moment; says whether that is news. */
    boolean offered(Instant until, Instant now) {
        return !until.equals(waiting().offeredUntil())
                && inLine(AssignmentStep.SEAT_OFFERED, waiting().offered(until), By.PORTAL, now)
                        .isEmpty();
    }

    /** The offer is over, and she waits on; says whether there was one. */
    boolean offerEnded(AssignmentStep how, By by, Instant now) {
        return waiting().isOffered()
                && inLine(how, waiting().withoutOffer(), by, now).isEmpty();
    }

    /** Something in the line that changes nothing else. */
    Optional<AssignmentRefusal> inLine(AssignmentStep what, By by, Instant now) {
        return inLine(what, waiting(), by, now);
    }

    Optional<AssignmentRefusal> askInterest(Instant now) {
        return inLine(AssignmentStep.INTEREST_ASKED, waiting().asked(now), By.PORTAL, now);
    }

    Optional<AssignmentRefusal> confirmInterest(By by, Instant now) {
        return inLine(AssignmentStep.INTEREST_CONFIRMED, waiting().confirmed(now), by, now);
    }

    /** The provider gets to know her; only once it stands in the central system. */
    Optional<AssignmentRefusal> send(By by, Instant now) {
        return !clearance().isHandedOver() && status.mayBecome(AssignmentStatus.SENT_TO_PROVIDER)
                ? Optional.of(AssignmentRefusal.NOT_HANDED_OVER)
                : take(AssignmentStep.SENT, by, now);
    }

    Optional<AssignmentRefusal> accept(By by, Instant now) {
        return take(AssignmentStep.ACCEPTED, by, now);
    }

    Optional<AssignmentRefusal> decline(EndReason reason, By by, Instant now) {
        return end(AssignmentStep.DECLINED_BY_PROVIDER, Told.because(reason, null), by, now);
    }

    /**
     * She was there for the first time.
     *
     * @param runStarts before which day nobody begins in the run
     * @param dueToEnd the last day as it is planned; none where that is open
     */
    Optional<AssignmentRefusal> enter(
            LocalDate day, LocalDate runStarts, @Nullable LocalDate dueToEnd, By by, Instant now) {
        if (status != AssignmentStatus.PROVIDER_ACCEPTED) {
            return notNow();
        }
        if (day.isBefore(runStarts) || day.isBefore(OfficeTime.dayOf(suggested.at()))) {
            return Optional.of(AssignmentRefusal.WRONG_DAY);
        }
        var refusal = takeOn(day, AssignmentStep.ENTERED, by, now);
        if (refusal.isEmpty()) {
            takingPart = TakingPart.from(day, dueToEnd);
        }
        return refusal;
    }

    Optional<AssignmentRefusal> notStarted(EndReason reason, By by, Instant now) {
        return end(AssignmentStep.NOT_STARTED, Told.because(reason, null), by, now);
    }

    Optional<AssignmentRefusal> interrupt(LocalDate day, By by, Instant now) {
        return takeOn(day, AssignmentStep.INTERRUPTED, by, now);
    }

    /** @param interruptedOn since when it was interrupted, where that is known */
    Optional<AssignmentRefusal> resume(LocalDate day, @Nullable LocalDate interruptedOn, By by, Instant now) {
        if (status != AssignmentStatus.INTERRUPTED) {
            return notNow();
        }
        return interruptedOn != null && day.isBefore(interruptedOn)
                ? Optional.of(AssignmentRefusal.WRONG_DAY)
                : takeOn(day, AssignmentStep.RESUMED, by, now);
    }

    Optional<AssignmentRefusal> complete(LocalDate day, By by, Instant now) {
        return end(AssignmentStep.COMPLETED, Told.on(day), by, now);
    }

    Optional<AssignmentRefusal> leaveEarly(LocalDate day, EndReason reason, By by, Instant now) {
        return end(AssignmentStep.LEFT_EARLY, new Told(day, reason, null), by, now);
    }

    /** The provider would go on longer, or end it. */
    Optional<AssignmentRefusal> propose(Proposal proposed, By by, Instant now) {
        if (!status.isInIt()) {
            return notNow();
        }
        if (!takingPart().canFollow(proposed)) {
            return Optional.of(AssignmentRefusal.WRONG_DAY);
        }
        proposal = proposed;
        return take(proposed.step(), new Told(proposed.day(), null, proposed.words()), by, now);
    }

    /** The office takes what the provider has proposed, or leaves it: the planned end moves, and nothing else. */
    Optional<AssignmentRefusal> settle(boolean isTaken, By by, Instant now) {
        if (proposal == null || !status.isInIt()) {
            return Optional.of(AssignmentRefusal.NOTHING_PROPOSED);
        }
        var day = proposal.day();
        proposal = null;
        if (isTaken) {
            takingPart = takingPart().dueToEnd(day);
            registerEvent(new AssignmentChanged(id, person(), run(), status, status));
        }
        return take(isTaken ? AssignmentStep.EXTENDED : AssignmentStep.PROPOSAL_NOT_TAKEN, Told.on(day), by, now);
    }

    /** Somebody has asked how it goes on, three or six months after the end; the first time has to come first. */
    Optional<AssignmentRefusal> followUp(Afterwards found, String words, By by, Instant now) {
        var due = followUpOn();
        if (due.isEmpty()) {
            return notNow();
        }
        if (OfficeTime.dayOf(now).isBefore(due.get())) {
            return Optional.of(AssignmentRefusal.WRONG_DAY);
        }
        var isSecond = status == AssignmentStatus.FOLLOWED_UP_3M;
        followUps = isSecond ? followUps().afterSix(found) : followUps().afterThree(found);
        return take(
                isSecond ? AssignmentStep.FOLLOWED_UP_6M : AssignmentStep.FOLLOWED_UP_3M,
                new Told(null, null, words),
                by,
                now);
    }

    Optional<AssignmentRefusal> withdraw(EndReason reason, @Nullable String words, By by, Instant now) {
        return end(AssignmentStep.WITHDRAWN, Told.because(reason, words), by, now);
    }

    /** It should never have been there; whatever was entered by mistake does not count any more. */
    Optional<AssignmentRefusal> recordedInError(EndReason reason, @Nullable String words, By by, Instant now) {
        return end(AssignmentStep.RECORDED_IN_ERROR, Told.because(reason, words), by, now);
    }

    /**
     * Puts it where it stood elsewhere already.
     *
     * @param past where it stands, since when, and its days
     */
    void standsAs(ImportedAssignment past, Instant since) {
        status = past.status();
        statusSince = since;
        answer = past.answeredAt(since);
        clearance = past.clearedAt(since);
        takingPart = past.takingPart();
        endReason = past.endReason();
        followUps = past.followUps();
        registerEvent(new AssignmentChanged(id, person(), run(), null, status));
    }

    private Optional<AssignmentRefusal> inLine(AssignmentStep what, Waiting after, By by, Instant now) {
        if (status != AssignmentStatus.WAITLISTED) {
            return Optional.of(AssignmentRefusal.NOT_IN_LINE);
        }
        waiting = after;
        return take(what, by, now);
    }

    /** With a day it ends where somebody was there, with a reason for one of those that fit. */
    private Optional<AssignmentRefusal> end(AssignmentStep step, Told told, By by, Instant now) {
        var to = step.leadsTo().orElseThrow();
        if (!status.mayBecome(to)) {
            return notNow();
        }
        if (told.day() != null && !takingPart().canTell(told.day(), OfficeTime.dayOf(now))) {
            return Optional.of(AssignmentRefusal.WRONG_DAY);
        }
        if (told.reason() != null && !told.reason().fits(to)) {
            return Optional.of(AssignmentRefusal.WRONG_REASON);
        }
        if (told.day() != null) {
            takingPart = takingPart().left(told.day());
        }
        endReason = told.reason();
        waiting = waiting().withoutOffer();
        proposal = null;
        return take(step, told, by, now);
    }

    private Optional<AssignmentRefusal> takeOn(LocalDate day, AssignmentStep step, By by, Instant now) {
        return takingPart().canTell(day, OfficeTime.dayOf(now))
                ? take(step, Told.on(day), by, now)
                : Optional.of(AssignmentRefusal.WRONG_DAY);
    }

    private Optional<AssignmentRefusal> take(AssignmentStep step, By by, Instant now) {
        return take(step, Told.NOTHING, by, now);
    }

    private Optional<AssignmentRefusal> take(AssignmentStep step, Told told, By by, Instant now) {
        if (step.leadsTo().filter(to -> !status.mayBecome(to)).isPresent()) {
            return notNow();
        }
        step.leadsTo().ifPresent(to -> become(to, now));
        steps.add(new StepTaken(step, status, by, now, told.day(), told.reason(), told.words()));
        return Optional.empty();
    }

    private void become(AssignmentStatus to, Instant now) {
        registerEvent(new AssignmentChanged(id, person(), run(), status, to));
        status = to;
        statusSince = now;
    }

    private static Optional<AssignmentRefusal> notNow() {
        return Optional.of(AssignmentRefusal.NOT_NOW);
    }
}

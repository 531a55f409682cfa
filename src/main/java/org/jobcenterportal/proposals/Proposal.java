package org.jobcenterportal.proposals;

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
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.releases.SendingWay;
import org.jspecify.annotations.Nullable;

/**
 * A job for one person, from the proposal to the first day of work. She sees it first and says what the employer may know;
 * no answer here has a legal effect, and a proposal with one is made in the central system only.
 */
@Entity
@Table(name = "placement_proposal")
class Proposal extends Aggregate<Proposal, ProposalId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProposalId id;

    @Embedded
    private Proposed proposed;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private Instant stateSince;

    @Embedded
    private @Nullable ProposalPlaces places;

    @Embedded
    private @Nullable Answered answer;

    @Embedded
    private @Nullable Sending sending;

    private @Nullable LocalDate answerDueOn;

    private @Nullable LocalDate remindedOn;

    @Embedded
    private @Nullable Interview interview;

    @Embedded
    private @Nullable Trial trial;

    @Embedded
    private @Nullable Hiring hiring;

    @Enumerated(EnumType.STRING)
    private @Nullable ProposalEnd endReason;

    @Transient
    private final List<StepMade> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {} // JPA

    private Proposal(Proposed proposed, ProposalPlaces places) {
        id = ProposalId.next();
        this.proposed = proposed;
        this.places = places;
        state = ProposalState.SUGGESTED;
        stateSince = proposed.at();
    }

    /** Proposes a job; it sits on the given places for as long as it is open. */
    static Proposal make(ProposalDraft draft, ProposalPlaces places, ActingFor by, Instant now) {
        var proposal = new Proposal(Proposed.of(draft, by, now), places);
        proposal.steps.add(new StepMade(ProposalStep.SUGGESTED, proposal.state, by, now, null, null, null));
        return proposal;
    }

    @Override
    public ProposalId id() {
        return id;
    }

    Proposed proposed() {
        return proposed;
    }

    PersonId person() {
        return proposed.person();
    }

    JobOfferId job() {
        return proposed.job();
    }

    ProposalState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    @Nullable
    ProposalPlaces places() {
        return places;
    }

    @Nullable
    ProposalAnswer answer() {
        return answer == null ? null : answer.given();
    }

    @Nullable
    Instant answeredAt() {
        return answer == null ? null : answer.at();
    }

    @Nullable
    Sending sending() {
        return sending;
    }

    @Nullable
    LocalDate answerDueOn() {
        return answerDueOn;
    }

    @Nullable
    LocalDate remindedOn() {
        return remindedOn;
    }

    @Nullable
    Interview interview() {
        return interview;
    }

    @Nullable
    Trial trial() {
        return trial;
    }

    @Nullable
    Hiring hiring() {
        return hiring;
    }

    @Nullable
    ProposalEnd endReason() {
        return endReason;
    }

    /** Whether what she released is needed, or was for what came of it; after a no it is nobody's any more. */
    boolean isReleased() {
        return state == ProposalState.CONSENTED || state.isWithEmployer() || state == ProposalState.HIRED;
    }

    /** The steps since it was read, for the history. */
    List<StepMade> takeSteps() {
        var taken = List.copyOf(steps);
        steps.clear();
        return taken;
    }

    /** She sees it, or somebody talks it over with her; says whether that is news. */
    boolean show(ActingFor by, Instant now) {
        return state == ProposalState.SUGGESTED
                && take(ProposalStep.SHOWN, null, null, null, by, now).isEmpty();
    }

    /** The employer may know what she has named. */
    Optional<ProposalRefusal> release(String items, ActingFor by, Instant now) {
        show(by, now);
        return answered(ProposalAnswer.YES, ProposalStep.RELEASED, items, by, now);
    }

    Optional<ProposalRefusal> decline(@Nullable String words, ActingFor by, Instant now) {
        show(by, now);
        return answered(ProposalAnswer.NO, ProposalStep.DECLINED, words, by, now);
    }

    /** She would like to talk; it stays open for her answer. */
    Optional<ProposalRefusal> wishTalk(@Nullable String words, ActingFor by, Instant now) {
        show(by, now);
        return answered(ProposalAnswer.TALK, ProposalStep.TALK_WISHED, words, by, now);
    }

    /** She has thought it over before anything went out, and can answer anew. */
    Optional<ProposalRefusal> takeAnswerBack(@Nullable ProposalPlaces free, ActingFor by, Instant now) {
        var isTalk = state == ProposalState.SHOWN_TO_CITIZEN && answer != null;
        if (!isTalk && state != ProposalState.CONSENTED && state != ProposalState.DECLINED) {
            return notNow();
        }
        if (state == ProposalState.DECLINED) {
            if (free == null) {
                return Optional.of(ProposalRefusal.PERSON_HAS_ENOUGH);
            }
            places = free;
        }
        answer = null;
        return isTalk
                ? note(ProposalStep.ANSWER_TAKEN_BACK, null, null, by, now)
                : take(ProposalStep.ANSWER_TAKEN_BACK, null, null, null, by, now);
    }

    /** What she released goes out. */
    Optional<ProposalRefusal> send(SendingWay way, LocalDate answerDue, ActingFor by, Instant now) {
        if (state != ProposalState.CONSENTED || by.staff() == null) {
            return notNow();
        }
        sending = new Sending(now, by.staff(), way);
        answerDueOn = answerDue;
        return take(ProposalStep.SENT, answerDue, null, null, by, now);
    }

    /** Asks the employer once more; says whether that is to be done now. */
    boolean remind(LocalDate today, LocalDate until, Instant now) {
        if (!state.isWithEmployer() || remindedOn != null || answerDueOn == null || !answerDueOn.isBefore(today)) {
            return false;
        }
        remindedOn = today;
        answerDueOn = until;
        return note(ProposalStep.EMPLOYER_REMINDED, until, null, ActingFor.PORTAL, now)
                .isEmpty();
    }

    /** Employer and citizen meet; agreed anew, the later one counts. */
    Optional<ProposalRefusal> meet(Instant at, String place, LocalDate answerDue, ActingFor by, Instant now) {
        if (!at.isAfter(now)) {
            return Optional.of(ProposalRefusal.WRONG_DAY);
        }
        if (!state.mayBecome(ProposalState.INTERVIEW)) {
            return notNow();
        }
        interview = new Interview(at, place, interview == null ? 0 : interview.edition() + 1);
        waitUntil(answerDue);
        return take(ProposalStep.INTERVIEW_AGREED, OfficeTime.dayOf(at), null, interview.place(), by, now);
    }

    /** She tries the work for some weeks, for as long as the law lets anybody. */
    Optional<ProposalRefusal> tryOut(Trial planned, LocalDate answerDue, ActingFor by, Instant now) {
        if (!state.mayBecome(ProposalState.TRIAL)) {
            return notNow();
        }
        if (planned.from().isBefore(OfficeTime.dayOf(now))) {
            return Optional.of(ProposalRefusal.WRONG_DAY);
        }
        if (planned.length().verdict() == Verdict.NO) {
            return Optional.of(ProposalRefusal.TRIAL_TOO_LONG);
        }
        trial = planned;
        waitUntil(answerDue);
        return take(ProposalStep.TRIAL_AGREED, planned.from(), null, null, by, now);
    }

    Optional<ProposalRefusal> hire(Hiring agreed, ActingFor by, Instant now) {
        if (!state.mayBecome(ProposalState.HIRED)) {
            return notNow();
        }
        if (agreed.startsOn().isBefore(OfficeTime.dayOf(proposed.at()))) {
            return Optional.of(ProposalRefusal.WRONG_DAY);
        }
        hiring = agreed;
        registerEvent(
                new PersonHired(id, person(), job(), agreed.startsOn(), agreed.hoursPerWeek(), agreed.employment()));
        return take(ProposalStep.HIRED, agreed.startsOn(), null, null, by, now);
    }

    Optional<ProposalRefusal> reject(ProposalEnd why, ActingFor by, Instant now) {
        return end(ProposalStep.REJECTED, why, null, by, now);
    }

    /** The employer has said nothing, also after the reminder; says whether that is so today. */
    boolean expire(LocalDate today, Instant now) {
        return remindedOn != null
                && answerDueOn != null
                && answerDueOn.isBefore(today)
                && state.mayBecome(ProposalState.NO_RESPONSE)
                && take(ProposalStep.NO_RESPONSE, answerDueOn, null, null, ActingFor.PORTAL, now)
                        .isEmpty();
    }

    Optional<ProposalRefusal> withdraw(ProposalEnd why, @Nullable String words, ActingFor by, Instant now) {
        return end(ProposalStep.WITHDRAWN, why, words, by, now);
    }

    private Optional<ProposalRefusal> answered(
            ProposalAnswer given, ProposalStep step, @Nullable String words, ActingFor by, Instant now) {
        if (state != ProposalState.SHOWN_TO_CITIZEN) {
            return notNow();
        }
        answer = new Answered(given, now);
        return given == ProposalAnswer.TALK ? note(step, null, words, by, now) : take(step, null, null, words, by, now);
    }

    private Optional<ProposalRefusal> end(
            ProposalStep step, ProposalEnd why, @Nullable String words, ActingFor by, Instant now) {
        var next = step.from(state);
        if (!state.mayBecome(next)) {
            return notNow();
        }
        if (!why.fits(next)) {
            return Optional.of(ProposalRefusal.WRONG_REASON);
        }
        endReason = why;
        return take(step, null, why, words, by, now);
    }

    private void waitUntil(LocalDate day) {
        answerDueOn = day;
        remindedOn = null;
    }

    private Optional<ProposalRefusal> note(
            ProposalStep step, @Nullable LocalDate day, @Nullable String words, ActingFor by, Instant now) {
        steps.add(new StepMade(step, state, by, now, day, null, words));
        return Optional.empty();
    }

    private Optional<ProposalRefusal> take(
            ProposalStep step,
            @Nullable LocalDate day,
            @Nullable ProposalEnd reason,
            @Nullable String words,
            ActingFor by,
            Instant now) {
        var next = step.from(state);
        if (!state.mayBecome(next)) {
            return notNow();
        }
        state = next;
        stateSince = now;
        if (!state.isOpen()) {
            places = null;
        }
        steps.add(new StepMade(step, state, by, now, day, reason, words));
        return Optional.empty();
    }

    private static Optional<ProposalRefusal> notNow() {
        return Optional.of(ProposalRefusal.NOT_NOW);
    }
}

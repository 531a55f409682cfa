package org.jobcenterportal.proposals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.proposals.ProposalOutcome.Done;
import org.jobcenterportal.proposals.ProposalOutcome.Refused;
import org.jobcenterportal.releases.Opening;
import org.jobcenterportal.releases.Openings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the steps of proposals, whoever asks for them: the step, its history, what is to be done, and what is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposalBook {

    private final Proposals proposals;
    private final ProposalRecords records;
    private final HouseRules rules;
    private final Openings openings;
    private final ProposalPost post;
    private final ProposalDuties duties;
    private final AuditLog audit;
    private final Clock clock;

    ProposalBook(
            Proposals proposals,
            ProposalRecords records,
            HouseRules rules,
            Openings openings,
            ProposalPost post,
            ProposalDuties duties,
            AuditLog audit,
            Clock clock) {
        this.proposals = proposals;
        this.records = records;
        this.rules = rules;
        this.openings = openings;
        this.post = post;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    /** A step that the proposal takes or refuses. */
    interface Verb {

        Optional<ProposalRefusal> take(Proposal proposal, Instant now);
    }

    /** The lowest free places; empty where the house allows no more, and then for which of the two. */
    Places free(PersonId person, JobOfferId job) {
        var atJob = free(proposals.placesAtJob(job), rules.number(ProposalRule.OPEN_PER_JOB));
        var ofPerson = free(proposals.placesOfPerson(person), rules.number(ProposalRule.OPEN_PER_PERSON));
        if (ofPerson.isEmpty()) {
            return new Places.None(ProposalRefusal.PERSON_HAS_ENOUGH);
        }
        return atJob.<Places>map(place -> new Places.Free(new ProposalPlaces(place, ofPerson.get())))
                .orElseGet(() -> new Places.None(ProposalRefusal.JOB_IS_FULL));
    }

    /** Whether there is a place for one more. */
    sealed interface Places {

        record Free(ProposalPlaces places) implements Places {}

        record None(ProposalRefusal why) implements Places {}
    }

    /** Writes a proposal down with why it fits, and tells the citizen. */
    ProposalOutcome propose(
            ProposalDraft draft, ProposalPlaces places, Opening opening, List<ProposalLine> lines, ActingFor by) {
        var now = clock.instant();
        var proposal = Proposal.make(draft, places, by, now);
        keep(proposal);
        records.addLines(proposal.id(), lines);
        post.tell(proposal, opening, ProposalNews.SUGGESTED, now);
        return done(proposal);
    }

    ProposalOutcome step(Proposal proposal, Verb verb) {
        return step(proposal, null, verb);
    }

    /** Takes one step and tells the citizen; nothing is written where it is refused. */
    ProposalOutcome step(Proposal proposal, @Nullable ProposalNews news, Verb verb) {
        var now = clock.instant();
        var before = ProposalDuties.standing(proposal);
        var state = proposal.state();
        var refusal = verb.take(proposal, now);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var steps = keep(proposal);
        var opening = openings.get(proposal.job());
        duties.after(proposal, steps, before, opening, now);
        if (news != null || proposal.state() != state) {
            post.withdraw(proposal);
        }
        if (news != null) {
            post.tell(proposal, opening, news, now);
        }
        return done(proposal);
    }

    /** What was released may not be used any more, though the proposal is over. */
    void revoked(Proposal proposal) {
        duties.revoked(proposal, openings.get(proposal.job()), today());
    }

    /** Until when the employer has time, counted from a day. */
    LocalDate answerDue(LocalDate from) {
        return from.plusDays(rules.number(ProposalRule.DAYS_TO_ANSWER));
    }

    LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }

    static ProposalOutcome done(Proposal proposal) {
        return new Done(proposal.id(), proposal.state());
    }

    /** Writes down what has happened, and lays it down in log and history. */
    List<StepMade> keep(Proposal proposal) {
        var steps = proposal.takeSteps();
        proposals.saveAndFlush(proposal);
        records.addSteps(proposal.id(), steps);
        steps.forEach(step -> audit.changed(
                "proposal.step",
                List.of(proposal.person().value()),
                Map.of(
                        "proposal",
                        proposal.id().value().toString(),
                        "step",
                        step.step().name())));
        return steps;
    }

    private static Optional<Integer> free(Collection<Integer> taken, int most) {
        var occupied = new HashSet<>(taken);
        return occupied.size() >= most
                ? Optional.empty()
                : IntStream.rangeClosed(1, most)
                        .boxed()
                        .filter(place -> !occupied.contains(place))
                        .findFirst();
    }
}

package org.jobcenterportal.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.funding.FundingCheck.Estimate;
import org.jobcenterportal.funding.FundingCheck.Line;
import org.jobcenterportal.funding.FundingCheck.ProposedFor;
import org.jobcenterportal.funding.FundingCheck.Signed;
import org.jobcenterportal.funding.FundingOutcome.Done;
import org.jobcenterportal.funding.FundingOutcome.MovedOn;
import org.jobcenterportal.funding.FundingOutcome.NotEstimated;
import org.jobcenterportal.funding.FundingOutcome.NotFound;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.proposals.ProposalSubjects;
import org.jobcenterportal.support.CheckState;
import org.jobcenterportal.support.ConditionKind;
import org.jobcenterportal.support.Disability;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.Given;
import org.jobcenterportal.support.JobTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the office begins pre-checks and collects what is missing (F81 to F84). About a person only whoever may look at her
 * case; the employer service checks for a job, and for somebody proposed with what she has released.
 */
@Service
@PreAuthorize(FundingReader.ROLES)
@Transactional
public class FundingDesk {

    private final FundingStore store;
    private final FundedPeriods noted;
    private final FundingQuestions questions;
    private final FundingSight sight;
    private final ProposalSubjects proposals;
    private final JobOffers jobs;
    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final Clock clock;

    FundingDesk(
            FundingStore store,
            FundedPeriods noted,
            FundingQuestions questions,
            FundingSight sight,
            ProposalSubjects proposals,
            JobOffers jobs,
            CaseAccess access,
            CurrentStaff colleague,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.noted = noted;
        this.questions = questions;
        this.sight = sight;
        this.proposals = proposals;
        this.jobs = jobs;
        this.access = access;
        this.colleague = colleague;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a pre-check for somebody. */
    @RepeatedOnContention
    public FundingCheckId begin(PersonId person, FundingKind kind, JobTerms terms, @Nullable JobOfferId job) {
        access.require(person);
        return add(FundingCheck.begin(person, null, job, kind, terms, colleague.id(), clock.instant()));
    }

    /** Begins a pre-check for a job and nobody in particular. */
    @RepeatedOnContention
    public FundingCheckId beginForNobody(FundingKind kind, JobTerms terms, @Nullable JobOfferId job) {
        return add(FundingCheck.begin(null, null, job, kind, terms, colleague.id(), clock.instant()));
    }

    /** Begins a pre-check of a job for somebody to whom it was proposed, without opening her case. */
    @RepeatedOnContention
    public FundingCheckId beginForProposed(ProposalId proposal, FundingKind kind, JobTerms terms) {
        var subject = proposals
                .find(proposal)
                .orElseThrow(() -> new AccessDeniedException("This proposal is not for the one who asks"));
        return add(FundingCheck.begin(
                null,
                new ProposedFor(proposal, subject.person()),
                subject.job(),
                kind,
                terms,
                colleague.id(),
                clock.instant()));
    }

    /** Says otherwise what the job is like. */
    @RepeatedOnContention
    public FundingOutcome change(FundingCheckId id, long seen, JobTerms terms) {
        return move(id, seen, "funding.changed", check -> {
            var stood = store.change(check, terms);
            if (stood) {
                questions.forget(id); // what was told was told of another job
            }
            return stood;
        });
    }

    /** Answers what nothing stored does, with a source. */
    @RepeatedOnContention
    public FundingOutcome answer(
            FundingCheckId id, long seen, ConditionKind condition, boolean isFulfilled, Words source) {
        var given = new Given(condition, isFulfilled, source, colleague.id(), clock.instant());
        return move(id, seen, "funding.answered", check -> mayAnswer(check, condition) && store.answer(check, given));
    }

    /** Takes such an answer back. */
    @RepeatedOnContention
    public FundingOutcome takeBack(FundingCheckId id, long seen, ConditionKind condition) {
        return move(id, seen, "funding.taken-back", check -> store.takeBack(check, condition));
    }

    /** Notes on which day an application came, or that there is none. */
    @RepeatedOnContention
    public FundingOutcome applied(FundingCheckId id, long seen, @Nullable LocalDate day) {
        return move(id, seen, "funding.applied", check -> store.applied(check, day));
    }

    /** Notes what a disability changes; a health datum, only for whoever may know it. */
    @RepeatedOnContention
    public FundingOutcome disability(FundingCheckId id, long seen, Disability disability) {
        requireHealth(id);
        return move(id, seen, "funding.health", check -> store.disability(check, disability));
    }

    /** Keeps the first view as it is now: the state of each condition, by the law of the day on which it would begin. */
    @RepeatedOnContention
    public FundingOutcome estimate(FundingCheckId id, long seen) {
        if (sight.whole(id).isPresent() && !sight.mayKeep(id)) {
            requireHealth(id);
        }
        return move(id, seen, "funding.estimated", check -> {
            var look = sight.look(check);
            var estimate = new Estimate(
                    look.estimate(),
                    signed(),
                    look.conditions().stream().map(Line::of).toList());
            return store.keep(check, estimate);
        });
    }

    /** F111: somebody has taken it over into the central system, where the office decides. */
    @RepeatedOnContention
    public FundingOutcome handOver(FundingCheckId id, long seen) {
        if (sight.seen(id)
                .filter(check -> check.state() == CheckState.COLLECTING)
                .isPresent()) {
            return new NotEstimated();
        }
        return move(id, seen, "funding.handed-over", check -> store.handOver(check, signed()));
    }

    /** Notes days in support that the portal does not know of otherwise. */
    @RepeatedOnContention
    public void note(PersonId person, FundingKind kind, DateSpan days, Words source) {
        access.require(person);
        noted.note(person, new FundedPeriod(UUID.randomUUID(), kind, days, source), signed());
        audit.changed("funding.period-noted", List.of(person.value()), Map.of("kind", kind.name()));
    }

    /** They were noted by mistake. */
    @RepeatedOnContention
    public void remove(PersonId person, UUID period) {
        access.require(person);
        if (noted.remove(person, period)) {
            audit.changed("funding.period-removed", List.of(person.value()), Map.of());
        }
    }

    private FundingCheckId add(FundingCheck check) {
        var job = check.job();
        store.add(
                check,
                job == null ? null : jobs.find(job).map(JobCard::employer).orElse(null));
        log("funding.begun", check);
        return check.id();
    }

    /** Of somebody proposed only her counsellor says anything. */
    private static boolean mayAnswer(FundingCheck check, ConditionKind condition) {
        return check.proposed() == null || !condition.isAboutPerson();
    }

    private void requireHealth(FundingCheckId id) {
        if (sight.whole(id).filter(check -> !sight.mayKnowHealth(check)).isPresent()) {
            throw new AccessDeniedException("This part of the case is not for the one who asks");
        }
    }

    private FundingOutcome move(FundingCheckId id, long seen, String what, Predicate<FundingCheck> moved) {
        Optional<FundingCheck> found = sight.whole(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var check = found.get();
        if (check.version() != seen || !moved.test(check)) {
            return new MovedOn();
        }
        log(what, check);
        return new Done(id);
    }

    private void log(String what, FundingCheck check) {
        audit.changed(
                what,
                Stream.concat(
                                Stream.ofNullable(check.person()),
                                Stream.ofNullable(check.proposed()).map(ProposedFor::person))
                        .map(PersonId::value)
                        .toList(),
                Map.of("check", check.id().value().toString()));
    }

    private Signed signed() {
        return new Signed(colleague.id(), clock.instant());
    }
}

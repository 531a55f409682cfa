package org.jobcenterportal.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.CurrentCitizen;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A citizen's own plan: she reads it, ticks off what she has done, and proposes other words. Nothing follows from it. */
@Service
@PreAuthorize("hasRole('citizen')")
public class MyPlan {

    /** Until when the office answers other words that somebody proposes, in days. */
    private static final int DAYS_TO_ANSWER = 7;

    private final PlanBook plans;
    private final Tasks tasks;
    private final Caseload caseload;
    private final CurrentCitizen citizen;
    private final AuditLog audit;
    private final Clock clock;

    MyPlan(PlanBook plans, Tasks tasks, Caseload caseload, CurrentCitizen citizen, AuditLog audit, Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.caseload = caseload;
        this.citizen = citizen;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was agreed last; empty while nothing is. */
    @Transactional(readOnly = true)
    public Optional<PlanDetails> mine() {
        return citizen.id().flatMap(plans::agreed);
    }

    /** With whom she speaks of it. */
    @Transactional(readOnly = true)
    public Optional<StaffDetails> counsellor() {
        return citizen.id().flatMap(caseload::counsellorOf);
    }

    /** Ticks off a step of her own, or takes that back; whether there is one that she can. */
    @RepeatedOnContention
    @Transactional
    public boolean tick(UUID step, boolean isDone) {
        return citizen.id().filter(me -> tick(me, step, isDone)).isPresent();
    }

    /** Proposes other words for her own sentence, or for a step; a later proposal takes the place of an earlier one. */
    @RepeatedOnContention
    @Transactional
    public boolean propose(@Nullable UUID step, Words words) {
        return citizen.id().filter(me -> propose(me, step, words)).isPresent();
    }

    private boolean tick(PersonId me, UUID step, boolean isDone) {
        plans.lock(me);
        var now = clock.instant();
        var plan = plans.agreed(me);
        var isHers = plan.stream()
                .flatMap(agreed -> agreed.steps().stream())
                .anyMatch(one -> one.id().equals(step) && one.isHers());
        if (!isHers) {
            return false;
        }
        if (plans.tick(me, plan.orElseThrow().edition(), step, isDone ? new PlanStep.Done(now, true) : null)) {
            audit.changed(
                    "plan.step." + (isDone ? "done" : "open"), List.of(me.value()), Map.of("step", step.toString()));
        }
        return true;
    }

    private boolean propose(PersonId me, @Nullable UUID step, Words words) {
        var longest = step == null ? PlanDraft.LONGEST_WORDS : PlanStep.LONGEST;
        if (!Words.isValid(words.value(), longest)) {
            throw new IllegalArgumentException("These words have more than " + longest + " characters");
        }
        plans.lock(me);
        var plan = plans.agreed(me);
        var exists = plan.stream()
                .anyMatch(agreed -> step == null
                        || agreed.steps().stream().anyMatch(one -> one.id().equals(step)));
        if (!exists) {
            return false;
        }
        var now = clock.instant();
        var proposal = new PlanProposal(Identifier.nextValue(), step, words.value(), now);
        plans.openProposals(me).stream()
                .filter(earlier -> Objects.equals(earlier.step(), step))
                .forEach(earlier -> tasks.close(PlanOccasions.proposal(earlier.id())));
        plans.propose(me, proposal);
        tasks.openForCounsellor(
                TaskKind.PLAN_PROPOSAL,
                me,
                OfficeTime.dayOf(now).plusDays(DAYS_TO_ANSWER),
                PlanOccasions.proposal(proposal.id()));
        audit.changed(
                "plan.words-proposed",
                List.of(me.value()),
                Map.of("proposal", proposal.id().toString()));
        return true;
    }
}

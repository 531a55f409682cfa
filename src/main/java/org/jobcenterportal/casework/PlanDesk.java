package org.jobcenterportal.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.casework.PlanOutcome.Kept;
import org.jobcenterportal.casework.PlanOutcome.Stale;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a person at the office: what both agreed on, kept in editions, so that nothing is ever overwritten. */
@Service
@PreAuthorize(CaseAccess.ROLES)
public class PlanDesk {

    private final PlanBook plans;
    private final Tasks tasks;
    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final PlansToCopy plansToCopy;
    private final Clock clock;

    PlanDesk(
            PlanBook plans,
            Tasks tasks,
            CaseAccess access,
            CurrentStaff colleague,
            AuditLog audit,
            PlansToCopy plansToCopy,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.access = access;
        this.colleague = colleague;
        this.audit = audit;
        this.plansToCopy = plansToCopy;
        this.clock = clock;
    }

    /** The latest edition. */
    @Transactional(readOnly = true)
    public Optional<PlanDetails> latest(PersonId person) {
        access.require(person);
        return plans.latest(person);
    }

    /** All editions, the latest first. */
    @Transactional(readOnly = true)
    public List<PlanDetails> editions(PersonId person) {
        access.require(person);
        return plans.editions(person);
    }

    /** Keeps a new edition, unless somebody has written one since. */
    @RepeatedOnContention
    @Transactional
    public PlanOutcome write(PersonId person, PlanDraft draft) {
        access.require(person);
        var now = clock.instant();
        if (draft.agreement() != null && draft.agreement().on().isAfter(OfficeTime.dayOf(now))) {
            throw new IllegalArgumentException("Nobody has agreed on a day to come");
        }
        var latest = plans.lock(person);
        if (latest != draft.basedOn()) {
            return new Stale(plans.latest(person).orElseThrow());
        }
        return new Kept(keep(person, latest, draft, now));
    }

    /** Ticks a step off, or takes that back. */
    @RepeatedOnContention
    @Transactional
    public void tick(PersonId person, UUID step, boolean isDone) {
        access.require(person);
        var now = clock.instant();
        if (plans.tick(person, plans.lock(person), step, isDone ? new PlanStep.Done(now, false) : null)) {
            audit.changed(
                    "plan.step." + (isDone ? "done" : "open"),
                    List.of(person.value()),
                    Map.of("step", step.toString()));
        }
    }

    /** Takes the words that the citizen would prefer into a new edition, or leaves the plan as it is. */
    @RepeatedOnContention
    @Transactional
    public void settle(PersonId person, UUID proposal, boolean isTaken) {
        access.require(person);
        var now = clock.instant();
        var edition = plans.lock(person);
        var asked = plans.openProposals(person).stream()
                .filter(one -> one.id().equals(proposal))
                .findFirst();
        if (asked.isEmpty() || !plans.settle(person, proposal, isTaken, colleague.id(), now)) {
            return;
        }
        tasks.close(PlanOccasions.proposal(proposal));
        if (isTaken) {
            plans.latest(person).ifPresent(plan -> keep(person, edition, saying(plan, asked.get()), now));
        } else {
            audit.changed("plan.words-left", List.of(person.value()), Map.of("proposal", proposal.toString()));
        }
    }

    private int keep(PersonId person, int latest, PlanDraft draft, Instant now) {
        var edition = latest + 1;
        plans.insert(person, edition, withTicks(person, draft), colleague.id(), now);
        tasks.close(PlanOccasions.review(person, latest));
        plansToCopy.agreed(person, draft);
        audit.changed("plan.written", List.of(person.value()), Map.of("edition", Integer.toString(edition)));
        return edition;
    }

    /** Whoever writes does not tick: what was ticked meanwhile stays ticked. */
    private PlanDraft withTicks(PersonId person, PlanDraft draft) {
        var before = plans.latest(person).map(PlanDetails::steps).orElse(List.of());
        var steps = draft.steps().stream()
                .map(step -> new PlanStep(
                        step.id(),
                        step.what(),
                        step.doer(),
                        step.helpers(),
                        step.dueOn(),
                        before.stream()
                                .filter(old -> old.id().equals(step.id()))
                                .findFirst()
                                .map(PlanStep::done)
                                .orElse(null)))
                .toList();
        return new PlanDraft(draft.basedOn(), draft.words(), steps, draft.agreement());
    }

    private static PlanDraft saying(PlanDetails plan, PlanProposal proposal) {
        var step = proposal.step();
        if (step == null) {
            return new PlanDraft(plan.edition(), proposal.words(), plan.steps(), plan.agreement());
        }
        var steps = new ArrayList<>(plan.steps());
        steps.replaceAll(one -> one.id().equals(step) ? one.saying(proposal.words()) : one);
        return new PlanDraft(plan.edition(), plan.words(), steps, plan.agreement());
    }
}

package org.jobcenterportal.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.releases.Opening;
import org.jobcenterportal.tasks.Assignee;
import org.jobcenterportal.tasks.TaskDraft;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody of the office has to do after a step, once for each occasion: the counsellor hears how it goes on, and
 * whoever looks after the job gets the rest, without a word about the person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposalDuties {

    private final Tasks tasks;
    private final CaseAccess access;

    ProposalDuties(Tasks tasks, CaseAccess access) {
        this.tasks = tasks;
        this.access = access;
    }

    /** On which occasions there is something to do for as long as it stands as it does now. */
    static Set<String> standing(Proposal proposal) {
        var occasions = new HashSet<String>();
        var answeredAt = proposal.answeredAt();
        if (answeredAt != null && proposal.state() == ProposalState.CONSENTED) {
            occasions.add(occasion("send", proposal, answeredAt.toEpochMilli()));
        }
        if (answeredAt != null
                && proposal.answer() == ProposalAnswer.TALK
                && proposal.state().isAnswerable()) {
            occasions.add(occasion("talk", proposal, answeredAt.toEpochMilli()));
        }
        var reminded = proposal.remindedOn();
        if (reminded != null && proposal.state().isWithEmployer()) {
            occasions.add(occasion("late", proposal, reminded));
        }
        return occasions;
    }

    /** @param before the occasions on which there was something to do before the steps */
    void after(Proposal proposal, List<StepMade> steps, Set<String> before, Opening opening, Instant now) {
        var over = new HashSet<>(before);
        over.removeAll(standing(proposal));
        over.forEach(tasks::close);
        var today = OfficeTime.dayOf(now);
        for (var step : steps) {
            var moment = now.toEpochMilli();
            switch (step.step()) {
                case TALK_WISHED -> talk(proposal, step, opening, today);
                case RELEASED ->
                    agent(
                            TaskKind.PROPOSAL_SEND,
                            proposal,
                            opening,
                            today.plusDays(1),
                            occasion("send", proposal, moment));
                case EMPLOYER_REMINDED ->
                    agent(TaskKind.PROPOSAL_LATE, proposal, opening, today, occasion("late", proposal, today));
                case TRIAL_AGREED ->
                    counsellor(
                            TaskKind.PROPOSAL_TRIAL,
                            proposal,
                            opening,
                            today,
                            proposal.id().trialOccasion());
                case HIRED, REJECTED, NO_RESPONSE ->
                    counsellor(
                            TaskKind.PROPOSAL_NEWS,
                            proposal,
                            opening,
                            today.plusDays(2),
                            occasion("news", proposal, moment));
                case WITHDRAWN -> withdrawn(proposal, opening, today);
                default -> {}
            }
        }
    }

    /** Whoever noted in a talk that she would like to talk knows it already. */
    private void talk(Proposal proposal, StepMade step, Opening opening, LocalDate today) {
        if (step.by().side() == ProposalSide.CITIZEN) {
            counsellor(
                    TaskKind.PROPOSAL_TALK,
                    proposal,
                    opening,
                    today,
                    occasion("talk", proposal, step.at().toEpochMilli()));
        }
    }

    private void withdrawn(Proposal proposal, Opening opening, LocalDate today) {
        if (proposal.endReason() == ProposalEnd.CITIZEN) {
            revoked(proposal, opening, today);
        }
    }

    /** Where the employer has the data already, somebody tells her that she may not use them any more. */
    void revoked(Proposal proposal, Opening opening, LocalDate today) {
        if (proposal.sending() != null) {
            agent(TaskKind.PROPOSAL_REVOKED, proposal, opening, today, occasion("revoked", proposal, today));
        }
    }

    private void counsellor(TaskKind kind, Proposal proposal, Opening opening, LocalDate dueOn, String occasion) {
        tasks.openForCounsellor(kind, proposal.person(), note(opening), dueOn, occasion);
    }

    /** Whoever looks after the job; where the case is closed to her, the counsellor. */
    private void agent(TaskKind kind, Proposal proposal, Opening opening, LocalDate dueOn, String occasion) {
        if (access.isClosedTo(opening.job().agent(), proposal.person())) {
            counsellor(kind, proposal, opening, dueOn, occasion);
            return;
        }
        tasks.open(new TaskDraft(
                kind,
                null,
                note(opening),
                null,
                new Assignee.Colleague(opening.job().agent()),
                dueOn,
                occasion));
    }

    private static String note(Opening opening) {
        return opening.job().title() + " · " + opening.employer().name();
    }

    private static String occasion(String what, Proposal proposal, Object which) {
        return "proposal-" + what + ":" + proposal.id().value() + ":" + which;
    }
}

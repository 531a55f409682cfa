package org.jobcenterportal.proposals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.proposals.ProposalBook.Places;
import org.jobcenterportal.proposals.ProposalOutcome.NotFound;
import org.jobcenterportal.proposals.ProposalOutcome.Refused;
import org.jobcenterportal.proposals.ProposalOutcome.Stale;
import org.jobcenterportal.releases.Opening;
import org.jobcenterportal.releases.Openings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Proposes a job to a person; of one job and of one person only a few are open at a time. */
@Service
@PreAuthorize(HouseRules.READERS)
public class ProposalDesk {

    /** Whoever loses a place to somebody else looks for the next one; there are not more. */
    private static final int PLACES = 20;

    private final Proposals proposals;
    private final ProposalBook book;
    private final ObjectProvider<WhyItFits> reasons;
    private final Openings openings;
    private final CitizenDirectory citizens;
    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final CurrentUser user;
    private final TransactionTemplate transaction;

    ProposalDesk(
            Proposals proposals,
            ProposalBook book,
            ObjectProvider<WhyItFits> reasons,
            Openings openings,
            CitizenDirectory citizens,
            CaseAccess access,
            CurrentStaff colleague,
            CurrentUser user,
            PlatformTransactionManager transactions) {
        this.proposals = proposals;
        this.book = book;
        this.reasons = reasons;
        this.openings = openings;
        this.citizens = citizens;
        this.access = access;
        this.colleague = colleague;
        this.user = user;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What is open of this job for this person already; told only to those who could propose it to her. */
    @Transactional(readOnly = true)
    public ProposalStanding standing(JobOfferId job, PersonId person) {
        if (!mayPropose(person)) {
            return new ProposalStanding.NotFound();
        }
        return proposals
                .openOf(person, job, ProposalState.allOpen())
                .<ProposalStanding>map(open -> new ProposalStanding.Open(open.id()))
                .orElseGet(
                        () -> open(job).isPresent() ? new ProposalStanding.Free() : new ProposalStanding.JobNotOpen());
    }

    /** Proposes it, and tells the citizen; the same submission has one effect. */
    @RepeatedOnContention
    public ProposalOutcome propose(ProposalDraft draft) {
        var by = proposer(draft);
        if (by.isEmpty()) {
            return new NotFound();
        }
        for (int attempt = 0; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> write(draft, by.get())));
            } catch (DataIntegrityViolationException placeTaken) {
                if (attempt == PLACES) {
                    throw placeTaken;
                }
            }
        }
    }

    /** What refuses may be the same submission, stored by the other click in between: so it is looked for once more. */
    private ProposalOutcome write(ProposalDraft draft, ActingFor by) {
        return submitted(draft).orElseGet(() -> {
            var outcome = anew(draft, by);
            return outcome instanceof Refused ? submitted(draft).orElse(outcome) : outcome;
        });
    }

    private Optional<ProposalOutcome> submitted(ProposalDraft draft) {
        return proposals
                .submitted(draft.submission())
                .map(known -> known.person().equals(draft.person()) ? ProposalBook.done(known) : new Stale());
    }

    private ProposalOutcome anew(ProposalDraft draft, ActingFor by) {
        var opening = open(draft.job());
        if (opening.isEmpty()) {
            return new Refused(ProposalRefusal.JOB_NOT_OPEN);
        }
        if (proposals.isOpen(draft.person(), draft.job(), ProposalState.allOpen())) {
            return new Refused(ProposalRefusal.ALREADY_OPEN);
        }
        return switch (book.free(draft.person(), draft.job())) {
            case Places.None(var why) -> new Refused(why);
            case Places.Free(var places) -> written(draft, places, opening.get(), by);
        };
    }

    private Optional<Opening> open(JobOfferId job) {
        return openings.find(job).filter(found -> found.job().state() == JobState.OPEN);
    }

    private ProposalOutcome written(ProposalDraft draft, ProposalPlaces places, Opening opening, ActingFor by) {
        var outcome = book.propose(draft, places, opening, lines(draft), by);
        reasons.forEach(room -> room.proposed(draft.person()));
        return outcome;
    }

    private List<ProposalLine> lines(ProposalDraft draft) {
        return reasons.stream()
                .flatMap(room -> room.of(draft.person(), draft.job()).stream())
                .toList();
    }

    /** For whom she acts; the employer service proposes people it does not know, whose case is not closed to it. */
    private Optional<ActingFor> proposer(ProposalDraft draft) {
        if (access.relationTo(draft.person()).mayLook()) {
            return Optional.of(new ActingFor(ProposalSide.COUNSELLING, colleague.id()));
        }
        return user.isInRole(Roles.EMPLOYER_SERVICE) && isOnLists(draft.person())
                ? Optional.of(new ActingFor(ProposalSide.EMPLOYER_SERVICE, colleague.id()))
                : Optional.empty();
    }

    private boolean mayPropose(PersonId person) {
        return access.relationTo(person).mayLook() || user.isInRole(Roles.EMPLOYER_SERVICE) && isOnLists(person);
    }

    private boolean isOnLists(PersonId person) {
        return citizens.card(person).filter(card -> !card.isProtected()).isPresent()
                && access.closedToMe(List.of(person)).isEmpty();
    }
}

package org.jobcenterportal.proposals;

import java.util.List;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.CurrentStaff;
import org.springframework.stereotype.Component;

/**
 * What the signed-in colleague may see of a proposal: whoever may look at the case sees the person; the employer service
 * sees the job, a number instead of a name, and what was released.
 */
@Component
class ProposalSight {

    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final CurrentUser user;

    ProposalSight(CaseAccess access, CurrentStaff colleague, CurrentUser user) {
        this.access = access;
        this.colleague = colleague;
        this.user = user;
    }

    /** With which eyes somebody reads. */
    enum Eyes {
        /** The case is hers to look at. */
        COUNSELLING,
        /** She looks after jobs, and sees no name before it is released. */
        EMPLOYER_SERVICE,
        NOBODY
    }

    Eyes of(Proposal proposal) {
        if (access.relationTo(proposal.person()).mayLook() || isHers(proposal)) {
            return Eyes.COUNSELLING;
        }
        return isEmployerService() ? Eyes.EMPLOYER_SERVICE : Eyes.NOBODY;
    }

    boolean isEmployerService() {
        return user.isInRole(Roles.EMPLOYER_SERVICE) && colleague.isKnown();
    }

    /** What a counsellor has proposed she follows to its end, unless only a named circle may open the case. */
    private boolean isHers(Proposal proposal) {
        return proposal.proposed().proposer() == ProposalSide.COUNSELLING
                && colleague
                        .find()
                        .filter(me -> me.id().equals(proposal.proposed().by()))
                        .isPresent()
                && access.closedToMe(List.of(proposal.person())).isEmpty();
    }

    /** For whom the signed-in colleague acts. */
    ActingFor me(Eyes eyes) {
        return new ActingFor(
                eyes == Eyes.EMPLOYER_SERVICE ? ProposalSide.EMPLOYER_SERVICE : ProposalSide.COUNSELLING,
                colleague.id());
    }
}

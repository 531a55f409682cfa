package org.jobcenterportal.proposals;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.Relation;
import org.jobcenterportal.citizens.PersonId;
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
        return of(proposal, access.closedToMe(List.of(proposal.person())), access::relationTo);
    }

    /** The same for many; of each person it is asked only once. */
    Map<ProposalId, Eyes> ofAll(Collection<Proposal> proposals) {
        var closed = access.closedToMe(proposals.stream().map(Proposal::person).collect(toSet()));
        var relations = new HashMap<PersonId, Relation>();
        return proposals.stream()
                .collect(toMap(
                        Proposal::id,
                        one -> of(one, closed, person -> relations.computeIfAbsent(person, access::relationTo))));
    }

    /** A case that only a named circle may open is nobody else's, not even as a number. */
    private Eyes of(Proposal proposal, Set<PersonId> closed, Function<PersonId, Relation> relation) {
        if (closed.contains(proposal.person())) {
            return Eyes.NOBODY;
        }
        if (isHers(proposal) || relation.apply(proposal.person()).mayLook()) {
            return Eyes.COUNSELLING;
        }
        return isEmployerService() ? Eyes.EMPLOYER_SERVICE : Eyes.NOBODY;
    }

    boolean isEmployerService() {
        return user.isInRole(Roles.EMPLOYER_SERVICE) && colleague.isKnown();
    }

    /** What a counsellor has proposed she follows to its end. */
    private boolean isHers(Proposal proposal) {
        return proposal.proposed().proposer() == ProposalSide.COUNSELLING
                && colleague
                        .find()
                        .filter(me -> me.id().equals(proposal.proposed().by()))
                        .isPresent();
    }

    /** For whom the signed-in colleague acts. */
    ActingFor me(Eyes eyes) {
        return new ActingFor(
                eyes == Eyes.EMPLOYER_SERVICE ? ProposalSide.EMPLOYER_SERVICE : ProposalSide.COUNSELLING,
                colleague.id());
    }
}

package org.jobcenterportal.proposals;

import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step.
 *
 * @param staff the colleague, where somebody of the office does
 */
record ActingFor(ProposalSide side, @Nullable StaffId staff) {

    static final ActingFor CITIZEN = new ActingFor(ProposalSide.CITIZEN, null);
    static final ActingFor PORTAL = new ActingFor(ProposalSide.PORTAL, null);

    ActingFor {
        var isOffice = side == ProposalSide.COUNSELLING || side == ProposalSide.EMPLOYER_SERVICE;
        if (isOffice != (staff != null)) {
            throw new IllegalArgumentException("A colleague acts for the office, and nobody else");
        }
    }
}

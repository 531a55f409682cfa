package org.jobcenterportal.proposals;

import java.util.Arrays;
import java.util.List;

/** Why a proposal came to nothing. No reason of an employer touches what the law protects (§ 1 AGG). */
public enum ProposalEnd {
    SOMEBODY_ELSE(ProposalState.REJECTED),
    QUALIFICATION(ProposalState.REJECTED),
    EXPERIENCE(ProposalState.REJECTED),
    LICENCE(ProposalState.REJECTED),
    HOURS(ProposalState.REJECTED),
    START(ProposalState.REJECTED),
    PAY(ProposalState.REJECTED),
    NO_AGREEMENT(ProposalState.REJECTED),
    JOB_NOT_FILLED(ProposalState.REJECTED),
    NO_REASON_GIVEN(ProposalState.REJECTED),
    /** She has taken her consent back, or does not want it any more. */
    CITIZEN(ProposalState.WITHDRAWN),
    JOB_GONE(ProposalState.WITHDRAWN),
    OFFICE(ProposalState.WITHDRAWN),
    IN_ERROR(ProposalState.WITHDRAWN);

    private final ProposalState state;

    ProposalEnd(ProposalState state) {
        this.state = state;
    }

    boolean fits(ProposalState ended) {
        return state == ended;
    }

    /** What an employer can say. */
    public static List<ProposalEnd> rejections() {
        return Arrays.stream(values())
                .filter(end -> end.fits(ProposalState.REJECTED))
                .toList();
    }

    /** For what the office can end it. */
    public static List<ProposalEnd> withdrawals() {
        return List.of(CITIZEN, JOB_GONE, OFFICE, IN_ERROR);
    }
}

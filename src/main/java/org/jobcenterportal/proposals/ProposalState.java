package org.jobcenterportal.proposals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a proposal stands. */
public enum ProposalState {
    /** The citizen was told. */
    SUGGESTED,
    /** She has seen it, or somebody has talked it over with her. */
    SHOWN_TO_CITIZEN,
    /** She would rather not; nothing follows from that here. */
    DECLINED,
    /** She has said what the employer may know. */
    CONSENTED,
    /** The employer has what she released, and nothing else. */
    SENT,
    INTERVIEW,
    /** She tries the work for some weeks (§ 45 SGB III, MAG). */
    TRIAL,
    HIRED,
    REJECTED,
    /** The employer has let the term go by, and a reminder too. */
    NO_RESPONSE,
    /** It ended otherwise: she has taken it back, or the job is gone. */
    WITHDRAWN;

    private static final Set<ProposalState> OPEN =
            EnumSet.of(SUGGESTED, SHOWN_TO_CITIZEN, CONSENTED, SENT, INTERVIEW, TRIAL);
    private static final Set<ProposalState> WITH_EMPLOYER = EnumSet.of(SENT, INTERVIEW, TRIAL);

    /** Those in which something is still to come. */
    static List<ProposalState> allOpen() {
        return Arrays.stream(values()).filter(ProposalState::isOpen).toList();
    }

    /** Whether something is still to come, so that it sits on a place of its job and of its person. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether she can say yes, no, or that she would like to talk. */
    public boolean isAnswerable() {
        return this == SUGGESTED || this == SHOWN_TO_CITIZEN;
    }

    /** Whether the next word is the employer's. */
    public boolean isWithEmployer() {
        return WITH_EMPLOYER.contains(this);
    }

    /** Whether it can stand there next. */
    public boolean mayBecome(ProposalState next) {
        return switch (this) {
            case SUGGESTED -> next == SHOWN_TO_CITIZEN || next == WITHDRAWN;
            case SHOWN_TO_CITIZEN -> next == DECLINED || next == CONSENTED || next == WITHDRAWN;
            case DECLINED -> next == SHOWN_TO_CITIZEN;
            case CONSENTED -> next == SHOWN_TO_CITIZEN || next == SENT || next == WITHDRAWN;
            case SENT, INTERVIEW ->
                next == INTERVIEW
                        || next == TRIAL
                        || next == HIRED
                        || next == REJECTED
                        || next == NO_RESPONSE
                        || next == WITHDRAWN;
            case TRIAL -> next == HIRED || next == REJECTED || next == NO_RESPONSE || next == WITHDRAWN;
            case HIRED, REJECTED, NO_RESPONSE, WITHDRAWN -> false;
        };
    }
}

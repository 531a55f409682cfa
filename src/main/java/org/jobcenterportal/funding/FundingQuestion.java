package org.jobcenterportal.funding;

import java.util.Map;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.funding.FundingCheck.Signed;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.support.ConditionKind;
import org.jspecify.annotations.Nullable;

/**
 * What the employer service asks the counsellor about somebody proposed for a job, and what she tells: of each condition
 * about the person the result alone.
 *
 * @param check of the employer service
 * @param person for services only
 * @param answering the counsellor's own check, once she looks
 * @param answered who has told or refused it, and when
 * @param told empty unless it was told
 */
public record FundingQuestion(
        FundingCheckId check,
        PersonId person,
        State state,
        Signed asked,
        @Nullable FundingCheckId answering,
        @Nullable Signed answered,
        Map<ConditionKind, Verdict> told) {

    /** How it stands. */
    public enum State {
        ASKED,
        TOLD,
        REFUSED
    }

    public FundingQuestion {
        told = Map.copyOf(told);
        if ((state == State.ASKED) != (answered == null)) {
            throw new IllegalArgumentException("A question is open until somebody has answered it");
        }
    }

    public boolean isOpen() {
        return state == State.ASKED;
    }
}

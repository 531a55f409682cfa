package org.jobcenterportal.appointments;

import java.util.Set;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a counsellor suggests to somebody who has agreed to it.
 *
 * @param ways the ways that seem fitting; none means that any is
 * @param agreement how the person herself has agreed
 * @param note why, in one sentence that the citizen reads as well
 * @param tandem whether the counsellor would like to take part
 * @param partnerAgreement how the other parent has agreed to be invited as well; none where one is invited alone
 */
public record NominationDraft(
        CustomerNumber citizen,
        Topic topic,
        Set<Way> ways,
        OneSentence note,
        Agreement agreement,
        boolean tandem,
        @Nullable Agreement partnerAgreement) {

    public NominationDraft {
        ways = Set.copyOf(ways);
        if (partnerAgreement != null && topic.isSensitive()) {
            throw new IllegalArgumentException("Nobody else is told of a confidential conversation");
        }
    }
}

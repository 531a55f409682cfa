package org.jobcenterportal.appointments;

import java.util.Set;
import org.jobcenterportal.citizens.CustomerNumber;

/**
 * What a counsellor suggests to somebody who has agreed to it.
 *
 * @param ways the ways that seem fitting; none means that any is
 * @param note why, in one sentence that the citizen reads as well
 * @param tandem whether the counsellor would like to take part
 * @param together whether the other parent is to be invited as well
 */
public record NominationDraft(
        CustomerNumber citizen,
        Topic topic,
        Set<Way> ways,
        OneSentence note,
        Agreement agreement,
        boolean tandem,
        boolean together) {

    public NominationDraft {
        ways = Set.copyOf(ways);
        if (together && topic.isSensitive()) {
            throw new IllegalArgumentException("Nobody else is told of a confidential conversation");
        }
    }
}

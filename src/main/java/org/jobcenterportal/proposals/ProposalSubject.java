package org.jobcenterportal.proposals;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a proposal is about, as much as the one who asks may know.
 *
 * @param person for services only: whoever does not see the person is not shown it
 * @param number which of the people proposed for the job she is
 * @param team the number of the team that looks after her, 0 for none
 * @param name none where the one who asks neither sees the person nor has it released
 * @param released what was released, by the name of the thing, in its order; empty while nothing is
 */
public record ProposalSubject(
        ProposalId id,
        PersonId person,
        JobOfferId job,
        int number,
        int team,
        @Nullable String name,
        Map<String, String> released) {

    public ProposalSubject {
        released = Collections.unmodifiableMap(new LinkedHashMap<>(released));
    }
}

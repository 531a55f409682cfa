package org.jobcenterportal.joboffers;

import java.util.Collection;
import java.util.Set;

/** Says for which jobs somebody has been proposed; the room of the proposals knows. */
public interface JobsWithProposals {

    /** Those of the given jobs for which there is or was a proposal. */
    Set<JobOfferId> among(Collection<JobOfferId> jobs);
}

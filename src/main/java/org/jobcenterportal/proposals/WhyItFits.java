package org.jobcenterportal.proposals;

import java.util.List;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;

/** Says line by line why a job fits somebody at this moment; where nobody compares, a proposal stands with its reason alone. */
interface WhyItFits {

    /** Nothing where the comparison does not know the person or the job. */
    List<ProposalLine> of(PersonId person, JobOfferId job);

    /** Somebody has been proposed: on lists, others with the same answers come before her now. */
    void proposed(PersonId person);
}

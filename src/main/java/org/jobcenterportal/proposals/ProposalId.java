package org.jobcenterportal.proposals;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of one job that is proposed to one person. */
@Embeddable
public record ProposalId(UUID value) implements Identifier {

    public static ProposalId next() {
        return new ProposalId(Identifier.nextValue());
    }

    /** The occasion of the task that a trial is to be suggested as support; of a proposal there is one trial. */
    public String trialOccasion() {
        return "proposal-trial:" + value;
    }
}

package org.jobcenterportal.funding;

import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.proposals.ProposalSubject;
import org.jobcenterportal.support.BeforeItBegins;
import org.jobcenterportal.support.Budget;
import org.jobcenterportal.support.PreCheck;
import org.jspecify.annotations.Nullable;

/**
 * A pre-check with everything that its page shows.
 *
 * @param person nothing where nobody in particular is meant
 * @param subject whom the job was proposed to, as much as the reader may know; nothing where that is not meant
 * @param question what is asked about her, or what is answered from this check; nothing while nothing is
 * @param look the first view as it would be just now
 * @param mayKnowHealth whether a disability may be seen and said
 * @param mayKeep whether the reader sees everything of which a first view is made, so that she may keep one
 * @param periods days in support that were noted by hand
 */
public record FundingPage(
        FundingCheck check,
        @Nullable PersonCard person,
        @Nullable CustomerNumber number,
        @Nullable ProposalSubject subject,
        @Nullable FundingQuestion question,
        PreCheck look,
        boolean mayKnowHealth,
        boolean mayKeep,
        List<FundedPeriod> periods) {

    public FundingPage {
        periods = List.copyOf(periods);
    }

    /** What is left, where the law counts days. */
    public Optional<Budget> budget() {
        return check.proposed() == null ? look.budget() : Optional.empty();
    }

    public BeforeItBegins guard() {
        return look.guard();
    }
}

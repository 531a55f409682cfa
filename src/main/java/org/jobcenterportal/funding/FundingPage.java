package org.jobcenterportal.funding;

import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.law.Rules;
import org.jspecify.annotations.Nullable;

/**
 * A pre-check with everything that its page shows.
 *
 * @param person nothing where nobody in particular is meant
 * @param look the first view as it would be just now
 * @param mayKnowHealth whether a disability may be seen and said
 * @param mayKeep whether the reader sees everything of which a first view is made, so that she may keep one
 * @param periods days in support that were noted by hand
 */
public record FundingPage(
        FundingCheck check,
        @Nullable PersonCard person,
        @Nullable CustomerNumber number,
        PreCheck look,
        boolean mayKnowHealth,
        boolean mayKeep,
        List<FundedPeriod> periods) {

    public FundingPage {
        periods = List.copyOf(periods);
    }

    /** What is left, where the law counts days. */
    public Optional<Budget> budget() {
        return check.kind().hasCounter()
                ? Optional.of(Budget.of(
                        check.kind(),
                        look.facts(),
                        check.terms(),
                        Rules.on(check.terms().start())))
                : Optional.empty();
    }

    public BeforeItBegins guard() {
        return BeforeItBegins.of(look);
    }
}

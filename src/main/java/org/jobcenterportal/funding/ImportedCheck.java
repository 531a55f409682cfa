package org.jobcenterportal.funding;

import java.time.LocalDate;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.JobTerms;
import org.jspecify.annotations.Nullable;

/**
 * A pre-check of a person as it was done elsewhere.
 *
 * @param source from where the answers are known
 * @param appliedOn the day of the application; none while there is none
 */
public record ImportedCheck(
        PersonId person,
        FundingKind kind,
        JobTerms terms,
        @Nullable JobOfferId job,
        StaffId by,
        LocalDate startedOn,
        Answers answers,
        Words source,
        @Nullable LocalDate appliedOn,
        Reached reached) {

    /** What was answered of that which nothing stored answers. */
    public enum Answers {
        NONE,
        /** All but the last. */
        SOME,
        /** All, and the first with no. */
        ONE_NO,
        ALL
    }

    /** How far it has come. */
    public enum Reached {
        BEGUN,
        KEPT,
        HANDED_OVER
    }
}

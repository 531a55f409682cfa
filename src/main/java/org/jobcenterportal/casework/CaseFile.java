package org.jobcenterportal.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jobcenterportal.caseload.LastContact;
import org.jobcenterportal.caseload.Relation;
import org.jobcenterportal.citizens.HouseholdDetails;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.periods.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of a case file and in its household.
 *
 * @param relation why the one who reads may look
 * @param openUntil until when the case stays open, if it is open by a reason that she gave
 * @param reader the one who reads
 * @param handedOver who had the case before and what she said, while that is news to the one who has it now
 * @param planReview when the plan that both agreed on is looked at again
 * @param openTasks how many things are to be done in this case
 * @param standing where she stands by her months of benefit
 * @param household nothing if there is none, or if only the facts were asked for
 */
public record CaseFile(
        PersonDraft person,
        Relation relation,
        @Nullable Instant openUntil,
        StaffDetails reader,
        @Nullable StaffDetails counsellor,
        @Nullable HandedOver handedOver,
        @Nullable LastContact lastContact,
        @Nullable LocalDate planReview,
        int openTasks,
        Standing standing,
        @Nullable HouseholdDetails household) {

    /** @param from the name of the one who had it before */
    public record HandedOver(String from, Instant at, String note) {}
}

package org.jobcenterportal.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody needs to know before she suggests an offer to a person.
 *
 * @param languageTag in which language the citizen reads
 * @param runs those that take somebody, with places or a line
 * @param similar in what she was that is the same or like it, within 24 months; with any, it is asked what is different
 * @param limits what the law says about the days in a run, where it counts them
 * @param refusal why the reader cannot suggest it
 * @param dutyToday what the law of today says about such offers
 */
public record Suggestion(
        PersonId person,
        CustomerNumber number,
        PersonName name,
        String languageTag,
        MeasureDetails measure,
        List<RunDetails> runs,
        List<Similar> similar,
        Map<RunId, Finding> limits,
        @Nullable AssignmentRefusal refusal,
        Finding dutyToday) {

    /** Something in which she was. */
    public record Similar(
            MeasureDetails measure,
            LocalDate enteredOn,
            @Nullable LocalDate leftOn) {}
}

package org.jobcenterportal.assignments;

import java.time.Instant;
import java.time.LocalDate;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.law.Offer;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;

/**
 * An offer of her own as the citizen reads it.
 *
 * @param why in the words of the colleague who suggests it
 * @param canAnswer whether she can say yes, no, or that she would like to talk
 * @param canTakeBack whether she can answer anew
 * @param canStepBack whether she can say that it is not for her after all
 * @param line her place in the line for a seat, if she stands in one
 * @param dutyToday what the law of today says about such offers; nothing follows from an answer here
 */
public record MyAssignment(
        AssignmentId id,
        MeasureDetails measure,
        RunDetails run,
        WhyThis why,
        PersonName suggestedBy,
        Instant suggestedAt,
        AssignmentStatus status,
        Instant statusSince,
        @Nullable CitizenAnswer answer,
        boolean canAnswer,
        boolean canTakeBack,
        boolean canStepBack,
        @Nullable WaitingLine line,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate dueToEndOn,
        @Nullable LocalDate leftOn,
        Finding dutyToday) {

    /** Whether it may bear the seal "freiwillig – ohne Rechtsfolgen". */
    public boolean isVoluntary() {
        return measure.isVoluntary();
    }

    /** As which kind of offer the law knows it. */
    static Offer inLaw(MeasureDetails measure) {
        if (measure.isVoluntary()) {
            return measure.instrument() == Instrument.COACHING ? Offer.HOLISTIC_COACHING : Offer.EXPRESSLY_VOLUNTARY;
        }
        return switch (measure.instrument()) {
            case WORK_OPPORTUNITY -> Offer.COMMUNITY_WORK;
            case COACHING -> Offer.HOLISTIC_COACHING;
            default -> Offer.MEASURE;
        };
    }
}

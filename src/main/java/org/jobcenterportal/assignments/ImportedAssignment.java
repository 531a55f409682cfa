package org.jobcenterportal.assignments;

import java.time.Instant;
import java.time.LocalDate;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it stood elsewhere.
 *
 * @param approvedBy who cleared it; whoever suggested it where nobody else is named
 * @param isHandedOver whether it stands in the central system
 * @param followUps what she was found to do afterwards, as far as somebody has asked
 */
public record ImportedAssignment(
        PersonId person,
        MeasureId measure,
        RunId run,
        WhyThis why,
        StaffId suggestedBy,
        LocalDate suggestedOn,
        AssignmentStatus status,
        LocalDate statusSince,
        @Nullable CitizenAnswer answer,
        @Nullable StaffId approvedBy,
        boolean isHandedOver,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate dueToEndOn,
        @Nullable LocalDate leftOn,
        @Nullable EndReason endReason,
        @Nullable FollowUps followUps) {

    public ImportedAssignment {
        if (status.hasBegun() != (enteredOn != null)) {
            throw new IllegalArgumentException(
                    "Whoever has begun has a day on which she did, and nobody else: " + status);
        }
        if (status.hasBegun() && !status.isInIt() && leftOn == null || leftOn != null && !status.hasBegun()) {
            throw new IllegalArgumentException(
                    "Whoever has left has a day on which she did, and nobody else: " + status);
        }
        if (endReason != null
                && !endReason.fits(status)
                && !status.isToBeFollowedUp()
                && status != AssignmentStatus.FOLLOWED_UP_6M) {
            throw new IllegalArgumentException(endReason + " is no reason for " + status);
        }
    }

    /** One after which nobody has asked. */
    public ImportedAssignment(
            PersonId person,
            MeasureId measure,
            RunId run,
            WhyThis why,
            StaffId suggestedBy,
            LocalDate suggestedOn,
            AssignmentStatus status,
            LocalDate statusSince,
            @Nullable CitizenAnswer answer,
            @Nullable StaffId approvedBy,
            boolean isHandedOver,
            @Nullable LocalDate enteredOn,
            @Nullable LocalDate dueToEndOn,
            @Nullable LocalDate leftOn,
            @Nullable EndReason endReason) {
        this(
                person,
                measure,
                run,
                why,
                suggestedBy,
                suggestedOn,
                status,
                statusSince,
                answer,
                approvedBy,
                isHandedOver,
                enteredOn,
                dueToEndOn,
                leftOn,
                endReason,
                null);
    }

    /** The same with what she was found to do afterwards. */
    public ImportedAssignment followedUp(FollowUps found) {
        return new ImportedAssignment(
                person,
                measure,
                run,
                why,
                suggestedBy,
                suggestedOn,
                status,
                statusSince,
                answer,
                approvedBy,
                isHandedOver,
                enteredOn,
                dueToEndOn,
                leftOn,
                endReason,
                found);
    }

    /** One that has just been suggested. */
    public static ImportedAssignment suggested(
            PersonId person, MeasureId measure, RunId run, WhyThis why, StaffId by, LocalDate on) {
        return new ImportedAssignment(
                person,
                measure,
                run,
                why,
                by,
                on,
                AssignmentStatus.DISCUSSED,
                on,
                null,
                null,
                false,
                null,
                null,
                null,
                null);
    }

    @Nullable
    Answer answeredAt(Instant moment) {
        return answer == null ? null : new Answer(answer, moment);
    }

    /** Who has cleared it, where it stands beyond that, and whether it stands in the central system. */
    Clearance clearedAt(Instant moment) {
        var isBeyond = status.holdsSeat()
                || status.hasBegun()
                || status == AssignmentStatus.APPROVED
                || status == AssignmentStatus.WAITLISTED;
        return new Clearance(
                isBeyond ? new Signed(approvedBy == null ? suggestedBy : approvedBy, moment) : null,
                isHandedOver ? new Signed(suggestedBy, moment) : null);
    }

    TakingPart takingPart() {
        return new TakingPart(enteredOn, dueToEndOn, leftOn);
    }
}

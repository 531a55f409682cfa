package org.jobcenterportal.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as the office reads it.
 *
 * @param version which edition this is; a stale edit shows itself by it
 * @param number under which number the office knows her; none for whoever clears costs only
 * @param name none for whoever clears costs only
 * @param representative who acts for her in offers, and may answer in her place; none where she does herself
 * @param cost what the place costs for as long as it is planned, in cents
 * @param followUpOn on which day somebody asks next how it goes on
 * @param furtherLimit what the law says about what the provider proposes; none where it counts no days
 * @param words to be copied into the central system
 */
public record AssignmentDetails(
        AssignmentId id,
        long version,
        PersonId person,
        @Nullable CustomerNumber number,
        @Nullable PersonName name,
        @Nullable PersonName representative,
        RunDetails run,
        WhyThis why,
        AssignmentStatus status,
        Instant statusSince,
        WaitsFor waitsFor,
        boolean isMine,
        String suggestedBy,
        @Nullable CitizenAnswer answer,
        @Nullable Instant answeredAt,
        boolean needsSecondLook,
        long cost,
        @Nullable Signature approved,
        @Nullable Signature handedOver,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate dueToEndOn,
        @Nullable LocalDate leftOn,
        @Nullable EndReason endReason,
        @Nullable WaitingLine line,
        @Nullable Proposal proposal,
        @Nullable Finding furtherLimit,
        @Nullable LocalDate followUpOn,
        FollowUps followUps,
        List<Past> history) {

    /** Who put her name under something, and when. */
    public record Signature(String by, Instant at) {}

    /**
     * One step of the history.
     *
     * @param by the colleague, where the office took it
     */
    public record Past(
            AssignmentStep step,
            ActingSide side,
            @Nullable String by,
            Instant at,
            @Nullable LocalDate day,
            @Nullable EndReason reason,
            @Nullable String words) {}
}

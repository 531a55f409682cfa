package org.jobcenterportal.assignments;

import java.time.Instant;
import java.time.LocalDate;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.measures.MeasureDetails;
import org.jspecify.annotations.Nullable;

/**
 * An assignment on a list.
 *
 * @param name none for a protected person, and for whoever clears costs only
 * @param measure none where its name would tell of an illness and is not for the one who reads
 * @param startsOn her first day, or the first one on which she can begin
 * @param since since when it waits where it does
 * @param cost what the place costs for as long as it is planned, in cents
 */
public record AssignmentRow(
        AssignmentId id,
        PersonId person,
        @Nullable CustomerNumber number,
        @Nullable PersonName name,
        @Nullable MeasureDetails measure,
        LocalDate startsOn,
        AssignmentStatus status,
        @Nullable CitizenAnswer answer,
        WaitsFor waitsFor,
        Instant since,
        long cost) {}

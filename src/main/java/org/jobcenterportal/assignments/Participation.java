package org.jobcenterportal.assignments;

import java.time.Instant;
import java.time.LocalDate;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.runs.RunId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to a run, as other rooms read it.
 *
 * @param suggestedOn before which day she cannot have begun
 * @param since since when it stands like that
 * @param entered the first day that she was there
 * @param dueToEnd the last day as it is planned
 * @param leftOn the last day that she was there
 * @param revealsHealth whether to know of it is to know something about her health
 * @param proposal what the provider proposes and the office has not decided
 */
public record Participation(
        AssignmentId id,
        PersonId person,
        RunId run,
        MeasureId measure,
        Instrument instrument,
        AssignmentStatus status,
        LocalDate suggestedOn,
        Instant since,
        @Nullable LocalDate entered,
        @Nullable LocalDate dueToEnd,
        @Nullable LocalDate leftOn,
        boolean revealsHealth,
        @Nullable Proposal proposal) {

    static Participation of(Assignment assignment) {
        return new Participation(
                assignment.id(),
                assignment.person(),
                assignment.run(),
                assignment.measure(),
                assignment.suggested().instrument(),
                assignment.status(),
                OfficeTime.dayOf(assignment.suggested().at()),
                assignment.statusSince(),
                assignment.takingPart().enteredOn(),
                assignment.takingPart().dueToEndOn(),
                assignment.takingPart().leftOn(),
                assignment.suggested().revealsHealth(),
                assignment.proposal());
    }
}

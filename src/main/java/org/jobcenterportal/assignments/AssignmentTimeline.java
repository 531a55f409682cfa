package org.jobcenterportal.assignments;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineEntry.Kind;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offers in the history of a case; one that would tell of an illness others read as "Angebot" and no more. */
@Component
@InternalUse
@Transactional(readOnly = true)
class AssignmentTimeline implements TimelineSource {

    static final String PAGE = "intern/zuweisungen/";

    private static final Set<AssignmentStep> TOLD = EnumSet.of(
            AssignmentStep.SUGGESTED,
            AssignmentStep.ANSWERED_YES,
            AssignmentStep.ANSWERED_NO,
            AssignmentStep.SEAT_TAKEN,
            AssignmentStep.WAITS_FOR_SEAT,
            AssignmentStep.ACCEPTED,
            AssignmentStep.DECLINED_BY_PROVIDER,
            AssignmentStep.ENTERED,
            AssignmentStep.NOT_STARTED,
            AssignmentStep.COMPLETED,
            AssignmentStep.LEFT_EARLY,
            AssignmentStep.WITHDRAWN,
            AssignmentStep.RECORDED_IN_ERROR);

    private final Assignments assignments;
    private final AssignmentHistory history;
    private final AssignmentSight sight;
    private final Catalogue catalogue;
    private final Texts texts;

    AssignmentTimeline(
            Assignments assignments,
            AssignmentHistory history,
            AssignmentSight sight,
            Catalogue catalogue,
            Texts texts) {
        this.assignments = assignments;
        this.history = history;
        this.sight = sight;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        var all = assignments.of(person);
        var steps = history.ofAll(all.stream().map(Assignment::id).toList());
        var measures = catalogue.measures(all.stream().map(Assignment::measure).toList());
        return all.stream()
                .flatMap(assignment -> entries(
                        assignment,
                        steps.getOrDefault(assignment.id(), List.of()),
                        measures.get(assignment.measure()),
                        reader))
                .toList();
    }

    private Stream<TimelineEntry> entries(
            Assignment assignment, List<StepTaken> steps, MeasureDetails measure, Locale reader) {
        var mayName = sight.mayName(assignment);
        return steps.stream()
                .filter(step -> TOLD.contains(step.step()))
                .map(step -> new TimelineEntry(
                        step.at(),
                        Kind.OFFER,
                        icon(step.step()),
                        colour(step.step()),
                        mayName ? measure.name(reader) : texts.text(reader, "assignments.timeline.offer"),
                        texts.text(reader, "enum.AssignmentStep." + step.step()),
                        mayName ? PAGE + assignment.id().value() : null));
    }

    private static IconName icon(AssignmentStep step) {
        return switch (step) {
            case SEAT_TAKEN -> IconName.SEAT;
            case WAITS_FOR_SEAT -> IconName.HOURGLASS;
            case ENTERED, COMPLETED -> IconName.CHECK;
            case DECLINED_BY_PROVIDER, NOT_STARTED, WITHDRAWN, RECORDED_IN_ERROR -> IconName.NO;
            default -> IconName.HANDSHAKE;
        };
    }

    private static Status colour(AssignmentStep step) {
        return switch (step) {
            case SEAT_TAKEN, ACCEPTED, ENTERED, COMPLETED -> Status.GOOD;
            case WAITS_FOR_SEAT -> Status.NOTE;
            case SUGGESTED, ANSWERED_YES -> Status.CARE;
            default -> Status.OPEN;
        };
    }
}

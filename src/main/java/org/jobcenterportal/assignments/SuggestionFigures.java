package org.jobcenterportal.assignments;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.MeasureFigures;
import org.jobcenterportal.measures.MeasureId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of the suggestions of an offer: numbers for its yearly review, never names, and none that is too small. */
@Component
@InternalUse
@Transactional(readOnly = true)
class SuggestionFigures implements MeasureFigures {

    private final Assignments assignments;
    private final Stays stays;

    SuggestionFigures(Assignments assignments, Stays stays) {
        this.assignments = assignments;
        this.stays = stays;
    }

    @Override
    public HonestTable<Stage> of(MeasureId measure, LocalDate first, LocalDate last) {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        for (var stage : Stage.values()) {
            counts.put(stage, 0);
        }
        assignments
                .suggestedBetween(measure, OfficeTime.startOf(first), OfficeTime.startOf(last.plusDays(1)))
                .forEach(one -> counts.merge(stage(one), 1, Integer::sum));
        return HonestTable.of(counts);
    }

    @Override
    public HonestTable<Afterwards> afterwards(MeasureId measure, int months, LocalDate first, LocalDate last) {
        return HonestTable.of(stays.afterwards(months, first, last).getOrDefault(measure, Map.of()));
    }

    private static Stage stage(Assignment assignment) {
        return switch (assignment.status()) {
            case ENTERED, INTERRUPTED -> Stage.ENTERED;
            case COMPLETED -> Stage.COMPLETED;
            case LEFT_EARLY -> Stage.LEFT_EARLY;
            case FOLLOWED_UP_3M, FOLLOWED_UP_6M -> assignment.endReason() == null ? Stage.COMPLETED : Stage.LEFT_EARLY;
            default -> assignment.answer() == CitizenAnswer.YES ? Stage.SAID_YES : Stage.NO_YES;
        };
    }
}

package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.function.Supplier;
import org.jobcenterportal.appointments.TimesOutcome.Done;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.stereotype.Component;

/** Makes a change of a consultant's times and counts what fits no more because of it; what did not fit before is older. */
@Component
class CountedChanges {

    private final Conflicts conflicts;
    private final TimetableBoard board;

    CountedChanges(Conflicts conflicts, TimetableBoard board) {
        this.conflicts = conflicts;
        this.board = board;
    }

    TimesOutcome of(StaffId consultant, Supplier<TimesOutcome> change) {
        var before = unfitting(consultant);
        var outcome = change.get();
        if (!(outcome instanceof Done)) {
            return outcome;
        }
        board.takeDown();
        return new Done((int) unfitting(consultant).stream()
                .filter(id -> !before.contains(id))
                .count());
    }

    private Set<ConsultationId> unfitting(StaffId consultant) {
        return conflicts.open(consultant).stream()
                .map(found -> found.consultation().id())
                .collect(toUnmodifiableSet());
    }
}

package org.jobcenterportal.providing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;

/**
 * A month of a run: who was away on which of its days.
 *
 * @param days on which it takes place: without holidays and the provider's closing times
 * @param reportedAt when the month was reported; none while it was not
 */
public record MonthSheet(
        RunDetails run,
        MonthTerm term,
        List<LocalDate> days,
        List<Line> lines,
        @Nullable Instant reportedAt) {

    public MonthSheet {
        days = List.copyOf(days);
        lines = List.copyOf(lines);
    }

    /**
     * Somebody's month.
     *
     * @param who nothing for those whose name must not stand on lists
     * @param expected on which days she is to be there
     */
    public record Line(
            AssignmentId id, @Nullable CalledBy who, Set<LocalDate> expected, Map<LocalDate, AbsenceReason> away) {

        public Line {
            expected = Set.copyOf(expected);
            away = Map.copyOf(away);
        }

        public long unexcused() {
            return away.values().stream().filter(reason -> !reason.isExcused()).count();
        }
    }

    public boolean isReported() {
        return reportedAt != null;
    }

    public boolean wasLate() {
        return reportedAt != null && term.isLateOn(OfficeTime.dayOf(reportedAt));
    }
}

package org.jobcenterportal.providing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a provider has told of somebody's time with her.
 *
 * @param away the latest day first
 * @param reported the months that the provider has reported; days of all others may still change
 * @param reports every edition, by the day on which they were due
 */
public record StayFile(
        Participation participation,
        RunDetails run,
        List<AwayDay> away,
        Set<YearMonth> reported,
        List<ProviderReport> reports) {

    public StayFile {
        away = List.copyOf(away);
        reported = Set.copyOf(reported);
        reports = List.copyOf(reports);
    }

    /**
     * A day on which she was away.
     *
     * @param reason not for those who may not know of her health: to them only whether it is excused is told
     * @param wasCorrected whether it stands there otherwise than it was reported
     */
    public record AwayDay(LocalDate day, @Nullable AbsenceReason reason, boolean isExcused, boolean wasCorrected) {}

    public long unexcused() {
        return away.stream().filter(day -> !day.isExcused()).count();
    }

    /** The last edition of each report. */
    public List<ProviderReport> latest() {
        return reports.stream()
                .filter(report -> reports.stream()
                        .noneMatch(other -> other.due().equals(report.due()) && other.edition() > report.edition()))
                .toList();
    }
}

package org.jobcenterportal.shell;

import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of barriers from anybody and keeps them for administration until they are answered. */
@Service
@Transactional
public class BarrierDesk {

    private static final int SHOWN = 100;

    private final BarrierReports reports;
    private final Clock clock;

    BarrierDesk(BarrierReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @PreAuthorize("permitAll")
    public BarrierReportId report(BarrierReportDraft draft) {
        return reports.save(new BarrierReport(draft, clock.instant())).id();
    }

    /** What still waits for an answer, the oldest first. */
    @PreAuthorize("hasRole('administration')")
    @Transactional(readOnly = true)
    public List<BarrierReportDetails> open() {
        return reports.findByAnsweredAtIsNullOrderByReceivedAt(Limit.of(SHOWN)).stream()
                .map(BarrierReport::details)
                .toList();
    }

    @PreAuthorize("hasRole('administration')")
    public void answered(BarrierReportId id) {
        reports.findById(id).ifPresent(report -> {
            report.answer(clock.instant());
            reports.save(report);
        });
    }
}

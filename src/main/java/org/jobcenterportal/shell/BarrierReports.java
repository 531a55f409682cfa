package org.jobcenterportal.shell;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** All reports of barriers. */
interface BarrierReports extends Repository<BarrierReport, BarrierReportId> {

    BarrierReport save(BarrierReport report);

    Optional<BarrierReport> findById(BarrierReportId id);

    List<BarrierReport> findByAnsweredAtIsNullOrderByReceivedAt(Limit limit);
}

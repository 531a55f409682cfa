package org.jobcenterportal.shell;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of a report of a barrier. */
@Embeddable
public record BarrierReportId(UUID value) implements Identifier {

    static BarrierReportId next() {
        return new BarrierReportId(Identifier.nextValue());
    }
}

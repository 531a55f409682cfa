package org.jobcenterportal.providing;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of one edition of a report. */
public record ReportId(UUID value) implements Identifier {

    static ReportId next() {
        return new ReportId(Identifier.nextValue());
    }
}

package org.jobcenterportal.providing;

import org.jspecify.annotations.Nullable;

/**
 * A report that is or will be due.
 *
 * @param written the last edition; none while nothing was written
 */
public record OwedReport(DueReport due, @Nullable ProviderReport written) {

    public int edition() {
        return written == null ? 0 : written.edition();
    }
}

package org.jobcenterportal.runs;

import java.time.LocalDate;

/**
 * When a provider is closed: nothing takes place there, and nobody is missing.
 *
 * @param last the last day, included
 */
public record ClosingDraft(ProviderId provider, LocalDate first, LocalDate last, String reason) {

    public ClosingDraft {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A closing time does not end before it begins");
        }
        if (reason.isBlank() || reason.length() > 120) {
            throw new IllegalArgumentException("A reason has 1 to 120 characters");
        }
    }
}

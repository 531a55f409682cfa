package org.jobcenterportal.runs;

import java.time.LocalDate;

/** Days on which a provider is closed, both included; none of its runs takes place then. */
public record Closing(LocalDate first, LocalDate last, String reason) {

    public Closing {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A closing time does not end before it begins");
        }
        if (reason.isBlank() || reason.length() > 120) {
            throw new IllegalArgumentException("A reason has 1 to 120 characters");
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}

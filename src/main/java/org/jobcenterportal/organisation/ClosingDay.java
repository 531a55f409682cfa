package org.jobcenterportal.organisation;

import java.time.LocalDate;

/** A working day in law on which the office is closed all the same, such as 24 December. */
public record ClosingDay(LocalDate day, String reason) {

    public ClosingDay {
        if (reason.isBlank() || reason.length() > 120) {
            throw new IllegalArgumentException("A reason has 1 to 120 characters");
        }
    }
}

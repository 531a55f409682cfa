package org.jobcenterportal.organisation;

import java.time.LocalDate;

/** Who stands in for whom, and from which day to which: a deputy always has a term. */
public record DeputyDraft(StaffId staff, StaffId deputy, LocalDate firstDay, LocalDate lastDay) {

    public DeputyDraft {
        if (staff.equals(deputy)) {
            throw new IllegalArgumentException("Nobody is her own deputy");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A deputy's term ends after it begins");
        }
    }
}

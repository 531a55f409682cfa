package org.jobcenterportal.organisation;

import java.time.LocalDate;

/** That one colleague stands in for another from a day to a day. */
public record DeputyTerm(StaffDetails colleague, StaffDetails deputy, LocalDate firstDay, LocalDate lastDay) {

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}

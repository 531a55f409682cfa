package org.jobcenterportal.messaging;

import java.time.LocalDate;

/** Days on which nobody is reminded of anything. Implemented by a room that knows the holidays. */
public interface RestDays {

    /** Whether the day is a Sunday or a public holiday. */
    boolean isRestDay(LocalDate day);
}

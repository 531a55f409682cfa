package org.jobcenterportal.appointments;

import java.time.LocalDate;
import java.util.List;

/** A consultant's week: its days from Monday on, without weekend days on which nothing happens. */
public record WeekPlan(ConsultantCard consultant, LocalDate monday, List<DayPlan> days, Figures figures) {

    public WeekPlan {
        days = List.copyOf(days);
    }

    /**
     * The week in numbers.
     *
     * @param conversations consultations that are booked or took place
     * @param withChild of these, those to which a child comes along
     * @param offeredAgain times at which nobody came or answered, and another one was offered
     * @param excused times for which citizens excused themselves
     * @param givenToWaiting freed times that went to somebody who waited for an earlier one
     */
    public record Figures(int conversations, int withChild, int offeredAgain, int excused, int givenToWaiting) {}
}

package org.jobcenterportal.law;

import java.time.LocalDate;

/** An age as the law counts it: the day of birth is the first day of life (§ 187 Abs. 2 BGB). */
public record Age(LocalDate born) {

    /** Whether so many months or years of life are completed at the beginning of a day. */
    public boolean hasCompleted(Quantity life, LocalDate day) {
        return !day.isBefore(completedFrom(life));
    }

    /** The first day on which so many months or years of life are completed. */
    public LocalDate completedFrom(Quantity life) {
        return life.completedFrom(born);
    }
}

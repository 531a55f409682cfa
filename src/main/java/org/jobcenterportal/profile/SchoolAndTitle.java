package org.jobcenterportal.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Of what a person brings along, the parts that end on a day. What is not there, nobody has recorded. */
public record SchoolAndTitle(
        @Nullable YearMonth schoolUntil, @Nullable ResidenceTitle title) {

    public static final SchoolAndTitle UNKNOWN = new SchoolAndTitle(null, null);

    /** The last day of the last school year: people know the month, and a month ends with its last day. */
    public @Nullable LocalDate lastDayOfSchool() {
        return schoolUntil == null ? null : schoolUntil.atEndOfMonth();
    }
}

package org.jobcenterportal.citizens;

import java.time.LocalDate;
import java.time.YearMonth;

/** The ages at which somebody can be an employable beneficiary: from 15 (§ 7 Abs. 1 SGB II) to the age limit (§ 7a SGB II). */
public final class EmployableAge {

    private static final int FIRST = 15;
    private static final int ORIGINAL_LIMIT = 65;

    private EmployableAge() {}

    public static boolean includes(BirthDate birth, LocalDate day) {
        return birth.ageInYearsOn(day) >= FIRST && !day.isAfter(lastDay(birth));
    }

    /** The end of the month in which the age limit is completed; who is born on the first completes it the day before. */
    public static LocalDate lastDay(BirthDate birth) {
        var completed = birth.value()
                .plusYears(ORIGINAL_LIMIT)
                .plusMonths(raisedByMonths(birth.value().getYear()))
                .minusDays(1);
        return YearMonth.from(completed).atEndOfMonth();
    }

    private static int raisedByMonths(int yearOfBirth) {
        if (yearOfBirth <= 1946) {
            return 0;
        } else if (yearOfBirth <= 1958) {
            return yearOfBirth - 1946;
        } else if (yearOfBirth <= 1963) {
            return 12 + 2 * (yearOfBirth - 1958);
        } else {
            return 24;
        }
    }
}

package org.jobcenterportal.profile;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Work that somebody has done.
 *
 * @param until the last month; none while she still does it
 */
public record Experience(
        String what, YearMonth from, @Nullable YearMonth until) {

    public static final int LONGEST = 120;

    public Experience {
        what = Words.required(what, LONGEST);
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("Work begins before it ends");
        }
    }
}

package org.jobcenterportal.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By which law somebody stays in Germany, as far as offers differ by it. The office asks for the paper, never for a
 * nationality.
 *
 * @param until the last day on which it holds; none where it does not end
 */
public record ResidenceTitle(ResidenceKind kind, @Nullable LocalDate until) {

    /** Whether it still holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}

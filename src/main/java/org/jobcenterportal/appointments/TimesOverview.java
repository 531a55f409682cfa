package org.jobcenterportal.appointments;

import java.util.List;
import org.jobcenterportal.organisation.VenueDetails;
import org.jspecify.annotations.Nullable;

/**
 * The times of a consultant as they stand: the weeks as they repeat, and what is to come beside them.
 *
 * @param rules those that are not over
 * @param venues where she can offer times
 * @param dailyMaximum how many consultations a day are enough, or no number
 * @param lastImport the last import of absences that can be taken back
 */
public record TimesOverview(
        ConsultantCard consultant,
        List<AvailabilityRule> rules,
        List<WeeklyBreak> breaks,
        List<Absence> absences,
        List<ExtraTime> extraTimes,
        List<VenueDetails> venues,
        @Nullable Integer dailyMaximum,
        @Nullable LastImport lastImport) {

    public TimesOverview {
        rules = List.copyOf(rules);
        breaks = List.copyOf(breaks);
        absences = List.copyOf(absences);
        extraTimes = List.copyOf(extraTimes);
        venues = List.copyOf(venues);
    }
}

package org.jobcenterportal.uikit;

import java.util.List;

/**
 * The free times of a day.
 *
 * @param heading the date in full, as "Donnerstag, 26. November"
 * @param note as "morgen" or "4 Zeiten frei"
 */
public record DayGroup<T>(String heading, String note, List<FreeTime<T>> times) {

    public DayGroup {
        times = List.copyOf(times);
    }
}

package org.jobcenterportal.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.seats.Occupancy;
import org.jspecify.annotations.Nullable;

/**
 * An event as colleagues read it.
 *
 * @param mayRun whether the reader runs such events
 * @param laterInSeries how many of its series are still to come after it
 * @param organiser the name of whoever answers for it
 * @param places how full each of its parts is
 * @param teams the names of the teams for which it has quotas, by their value
 */
public record EventPage(
        EventCard event,
        boolean mayRun,
        int laterInSeries,
        String organiser,
        Map<ContingentId, Occupancy> places,
        Map<String, String> teams,
        List<EventNews> news) {

    /**
     * One thing that happened to it.
     *
     * @param by the name of who did it; null where it happened by itself
     * @param number what belongs to it; null for none
     */
    public record EventNews(
            Instant at,
            EventStep what,
            @Nullable String by,
            @Nullable Integer number) {}

    /** How many places of the event itself are taken or offered, whatever they were kept for. */
    public int taken() {
        return taken(event, places);
    }

    static int taken(EventCard event, Map<ContingentId, Occupancy> places) {
        return event.contingents().stream()
                .map(places::get)
                .mapToInt(part -> part.taken() + part.offered())
                .sum();
    }
}

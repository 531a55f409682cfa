package org.jobcenterportal.appointments;

import java.time.LocalDate;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * Which free times somebody looks for.
 *
 * @param venue only there, or anywhere
 * @param from the first day that may be shown
 * @param days how many days with free times to show at most
 */
public record FreeTimeQuery(
        Topic topic, Way way, Needs needs, @Nullable VenueId venue, PartOfDay partOfDay, LocalDate from, int days) {

    /** As many days as a phone shows with a little scrolling. */
    public static final int PAGE = 5;

    private static final int MOST = 366;

    public FreeTimeQuery {
        if (days < 1 || days > MOST) {
            throw new IllegalArgumentException("At least one day, at most a year");
        }
    }

    public static FreeTimeQuery of(Topic topic, Way way, LocalDate from) {
        return new FreeTimeQuery(topic, way, Needs.NONE, null, PartOfDay.ANY, from, PAGE);
    }

    public FreeTimeQuery withNeeds(Needs wished) {
        return new FreeTimeQuery(topic, way, wished, venue, partOfDay, from, days);
    }

    public FreeTimeQuery at(VenueId wished) {
        return new FreeTimeQuery(topic, way, needs, wished, partOfDay, from, days);
    }

    public FreeTimeQuery in(PartOfDay wished) {
        return new FreeTimeQuery(topic, way, needs, venue, wished, from, days);
    }

    public FreeTimeQuery showing(int wished) {
        return new FreeTimeQuery(topic, way, needs, venue, partOfDay, from, wished);
    }
}

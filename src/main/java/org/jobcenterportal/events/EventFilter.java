package org.jobcenterportal.events;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among events; what is null or empty matters not.
 *
 * @param language the tag of one in which it is held or interpreted
 * @param place the name of the house, or of its district
 * @param from the first day, included
 * @param until the last day, included
 */
public record EventFilter(
        Set<EventKind> kinds,
        @Nullable String language,
        @Nullable String place,
        boolean withChildcare,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final EventFilter ALL = new EventFilter(Set.of(), null, null, false, null, null);

    public EventFilter {
        kinds = Set.copyOf(kinds);
    }

    /** Whether an event is what is looked for. */
    public boolean fits(EventCard event) {
        return (kinds.isEmpty() || kinds.contains(event.kind()))
                && (language == null || speaks(event, language))
                && (place == null || isAt(event, place))
                && (!withChildcare || event.childcare().isPresent())
                && (from == null || !event.when().day().isBefore(from))
                && (until == null || !event.when().day().isAfter(until));
    }

    private static boolean speaks(EventCard event, String language) {
        return event.languages().contains(language)
                || event.interpreting().stream()
                        .anyMatch(beside -> beside.language().equals(language));
    }

    private static boolean isAt(EventCard event, String place) {
        return event.place().name().equals(place)
                || event.place() instanceof EventPlace.OnSite house && place.equals(house.district());
    }
}

package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.EventShelf;
import org.jspecify.annotations.Nullable;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class EventLinks {

    static final String ID = "event";
    static final String TAB = "tab";
    static final String ALL = "intern/veranstaltungen";
    static final String NEW = ALL + "/neu";
    static final String ONE = ALL + "/:" + ID;
    static final String CHANGE = ONE + "/bearbeiten";
    static final String PUBLIC = "veranstaltungen";

    private static final String SKETCH = "entwurf";
    private static final String SHELF = "liste";
    private static final String KIND = "art";
    private static final String WORDS = "suche";

    private EventLinks() {}

    static String event(EventId id) {
        return ALL + "/" + id.value();
    }

    static String tab(EventId id, String key) {
        return event(id) + "?" + TAB + "=" + key;
    }

    static String change(EventId id) {
        return event(id) + "/bearbeiten";
    }

    static String sketch(EventId id) {
        return NEW + "?" + SKETCH + "=" + id.value();
    }

    static Optional<EventId> sketch(QueryParameters parameters) {
        return parameters.getSingleParameter(SKETCH).flatMap(EventLinks::id);
    }

    static String publicPage(EventCard event) {
        return PUBLIC + "/" + event.slug();
    }

    static Optional<EventId> id(RouteParameters parameters) {
        return parameters.get(ID).flatMap(EventLinks::id);
    }

    private static Optional<EventId> id(String text) {
        try {
            return Optional.of(new EventId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static String tab(QueryParameters parameters) {
        return parameters.getSingleParameter(TAB).orElse("");
    }

    static EventShelf shelf(QueryParameters parameters) {
        return parameters.getSingleParameter(SHELF).flatMap(EventLinks::shelf).orElse(EventShelf.COMING);
    }

    static @Nullable EventKind kind(QueryParameters parameters) {
        try {
            return parameters
                    .getSingleParameter(KIND)
                    .map(kind -> EventKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')))
                    .orElse(null);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    static String words(QueryParameters parameters) {
        return parameters.getSingleParameter(WORDS).orElse("");
    }

    static QueryParameters list(EventShelf shelf, @Nullable EventKind kind, String words) {
        var all = new HashMap<String, String>();
        if (shelf != EventShelf.COMING) {
            all.put(SHELF, word(shelf));
        }
        if (kind != null) {
            all.put(KIND, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (!words.isBlank()) {
            all.put(WORDS, words.strip());
        }
        return QueryParameters.simple(all);
    }

    static void open(UI ui, EventId id) {
        ui.navigate(EventView.class, parameters(id));
    }

    static RouteParameters parameters(EventId id) {
        return new RouteParameters(Map.of(ID, id.value().toString()));
    }

    private static Optional<EventShelf> shelf(String word) {
        for (var shelf : EventShelf.values()) {
            if (word(shelf).equals(word)) {
                return Optional.of(shelf);
            }
        }
        return Optional.empty();
    }

    private static String word(EventShelf shelf) {
        return switch (shelf) {
            case COMING -> "kommende";
            case DRAFTS -> "entwuerfe";
            case PAST -> "vergangene";
        };
    }
}

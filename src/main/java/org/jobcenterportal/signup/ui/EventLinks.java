package org.jobcenterportal.signup.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventFilter;
import org.jobcenterportal.events.EventKind;
import org.jspecify.annotations.Nullable;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class EventLinks {

    static final String FIND = "veranstaltungen";
    static final String SLUG = "slug";
    static final String EVENT = FIND + "/:" + SLUG;
    static final String TOKEN = "token";
    static final String LINK = FIND + "/anmeldung/:" + TOKEN;
    static final String MINE = "meine/veranstaltungen";
    static final String FEED = FIND + ".ics";
    static final String WAY_THERE = "weg";

    private static final String KIND = "art";
    private static final String LANGUAGE = "sprache";
    private static final String PLACE = "ort";
    private static final String CHILDCARE = "kinder";
    private static final String FROM = "von";
    private static final String UNTIL = "bis";
    private static final String MONTH = "monat";
    private static final String YES = "1";

    private EventLinks() {}

    static String event(EventCard event) {
        return FIND + "/" + event.slug();
    }

    /** The slug in the address of an event's page; empty for other addresses. */
    static Optional<String> slug(String path) {
        return Optional.of(path)
                .filter(address -> address.startsWith(FIND + "/"))
                .map(address -> address.substring(FIND.length() + 1))
                .filter(rest -> !rest.isEmpty() && !rest.contains("/"));
    }

    static String slug(RouteParameters parameters) {
        return parameters.get(SLUG).orElse("");
    }

    /** What somebody looks for, and whether it is shown as a month. */
    record Search(EventFilter filter, @Nullable YearMonth month) {

        static final Search ALL = new Search(EventFilter.ALL, null);

        Search with(EventFilter wanted) {
            return new Search(wanted, month);
        }

        Search in(@Nullable YearMonth shown) {
            return new Search(filter, shown);
        }
    }

    static Search search(QueryParameters parameters) {
        var kind = parameters
                .getSingleParameter(KIND)
                .flatMap(word -> Stream.of(EventKind.values())
                        .filter(each -> word(each).equals(word))
                        .findFirst());
        return new Search(
                new EventFilter(
                        kind.map(Set::of).orElse(Set.of()),
                        parameters.getSingleParameter(LANGUAGE).orElse(null),
                        parameters.getSingleParameter(PLACE).orElse(null),
                        parameters.getSingleParameter(CHILDCARE).isPresent(),
                        read(parameters, FROM, LocalDate::parse),
                        read(parameters, UNTIL, LocalDate::parse)),
                read(parameters, MONTH, YearMonth::parse));
    }

    static QueryParameters parameters(Search search) {
        var parameters = new LinkedHashMap<String, String>();
        var filter = search.filter();
        filter.kinds().stream().findFirst().ifPresent(kind -> parameters.put(KIND, word(kind)));
        put(parameters, LANGUAGE, filter.language());
        put(parameters, PLACE, filter.place());
        put(parameters, CHILDCARE, filter.withChildcare() ? YES : null);
        put(parameters, FROM, filter.from());
        put(parameters, UNTIL, filter.until());
        put(parameters, MONTH, search.month());
        return QueryParameters.simple(parameters);
    }

    /** The address of the list, for a link. */
    static String find(Search search) {
        var query = parameters(search).getQueryString();
        return query.isEmpty() ? FIND : FIND + "?" + query;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(QueryParameters parameters, String name, Function<String, T> reading) {
        try {
            return parameters.getSingleParameter(name).map(reading).orElse(null);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static String word(EventKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<String> token(RouteParameters parameters) {
        return parameters.get(TOKEN);
    }
}

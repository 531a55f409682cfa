package org.jobcenterportal.employers.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.employers.EmployerFilter;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.Sector;
import org.jobcenterportal.employers.TalkGoal;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class EmployerLinks {

    static final String EMPLOYER = "employer";
    static final String ALL = "intern/arbeitgeber";
    static final String NEW = ALL + "/neu";
    static final String ONE = ALL + "/:" + EMPLOYER;

    private static final String TYPED = "suche";
    private static final String SECTOR = "branche";
    private static final String AGENT = "betreut";
    private static final String GOAL = "anlass";
    private static final String DUE = "anrufen";
    private static final String DOUBLE = "doppelt";
    private static final String PAGE = "seite";
    private static final String YES = "ja";

    private EmployerLinks() {}

    static String one(EmployerId id) {
        return ALL + "/" + id.value();
    }

    static Optional<EmployerId> employer(RouteParameters parameters) {
        return parameters.get(EMPLOYER).flatMap(EmployerLinks::id).map(EmployerId::new);
    }

    static QueryParameters list(EmployerFilter filter, int page) {
        var values = new LinkedHashMap<String, String>();
        put(values, TYPED, filter.typed());
        put(values, SECTOR, filter.sector() == null ? "" : filter.sector().code());
        put(values, AGENT, filter.agent() == null ? "" : filter.agent().value().toString());
        put(values, GOAL, filter.goal() == null ? "" : filter.goal().name());
        put(values, DUE, filter.isDue() ? YES : "");
        put(values, DOUBLE, filter.isDouble() ? YES : "");
        put(values, PAGE, page == 0 ? "" : Integer.toString(page + 1));
        return QueryParameters.simple(values);
    }

    static EmployerFilter filter(QueryParameters parameters) {
        return new EmployerFilter(
                value(parameters, TYPED),
                sector(value(parameters, SECTOR)),
                id(value(parameters, AGENT)).map(StaffId::new).orElse(null),
                Stream.of(TalkGoal.values())
                        .filter(goal -> goal.name().equals(value(parameters, GOAL)))
                        .findFirst()
                        .orElse(null),
                value(parameters, DUE).equals(YES),
                value(parameters, DOUBLE).equals(YES));
    }

    /** Counted from nought; whatever is no number is the first. */
    static int page(QueryParameters parameters) {
        var text = value(parameters, PAGE);
        return text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) - 1 : 0;
    }

    private static String value(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (!value.isBlank()) {
            values.put(name, value);
        }
    }

    private static @Nullable Sector sector(String code) {
        return Sector.all().stream()
                .filter(sector -> sector.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

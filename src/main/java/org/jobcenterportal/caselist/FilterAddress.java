package org.jobcenterportal.caselist;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.targets.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * A filter as it stands in an address, so that a link shows the same list. Whatever an address says that is no filter is
 * passed over: nobody is shown an error for an old link.
 */
public final class FilterAddress {

    private static final Pattern RANGE = Pattern.compile("(\\d{0,3})-(\\d{0,3})");

    private FilterAddress() {}

    /** The parameters of an address, those only that say something. */
    public static Map<String, String> of(CaseFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "bereich", filter.scope() == Scope.MINE ? null : word(filter.scope()));
        put(
                parameters,
                "zustaendig",
                filter.counsellor() == null ? null : filter.counsellor().value());
        put(parameters, "gruppe", filter.group() == null ? null : word(filter.group()));
        put(parameters, "alter", range(filter.age()));
        put(parameters, "kind", range(filter.childAge()));
        put(parameters, "betreuung", filter.care() == null ? null : word(filter.care()));
        put(parameters, "deutsch", filter.germanFrom() == null ? null : word(filter.germanFrom()));
        put(parameters, "abschluss", filter.training() == null ? null : word(filter.training()));
        put(parameters, "ohne-kontakt", filter.silentMonths());
        put(parameters, "leistung", range(filter.benefitMonths()));
        return parameters;
    }

    /** The same as one text, for keeping. */
    public static String text(CaseFilter filter) {
        return of(filter).entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(joining("&"));
    }

    /** What a text meant that was kept. */
    public static CaseFilter filter(String text) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.put(parts[0], parts[1]);
            }
        }
        return filter(parameters);
    }

    /** What the parameters of an address mean. */
    public static CaseFilter filter(Map<String, String> parameters) {
        var group = constant(parameters.get("gruppe"), TargetGroup.class);
        return new CaseFilter(
                orElse(constant(parameters.get("bereich"), Scope.class), Scope.MINE),
                read(parameters.get("zustaendig"), text -> new StaffId(UUID.fromString(text))),
                group == null || group.isSensitive() ? null : group,
                range(parameters.get("alter")),
                range(parameters.get("kind")),
                constant(parameters.get("betreuung"), CareFilter.class),
                constant(parameters.get("deutsch"), LanguageLevel.class),
                constant(parameters.get("abschluss"), Training.class),
                months(parameters.get("ohne-kontakt")),
                range(parameters.get("leistung")));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String range(Range range) {
        return range.isAny() ? null : text(range.from()) + "-" + text(range.to());
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static Range range(@Nullable String text) {
        var match = RANGE.matcher(text == null ? "" : text);
        if (!match.matches()) {
            return Range.ANY;
        }
        var from = number(match.group(1));
        var to = number(match.group(2));
        return from != null && to != null && from > to ? new Range(to, from) : new Range(from, to);
    }

    private static @Nullable Integer months(@Nullable String text) {
        var months = read(text, Integer::valueOf);
        return months == null || months < 1 || months > 60 ? null : months;
    }

    private static @Nullable Integer number(String digits) {
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }

    private static <E extends Enum<E>> @Nullable E constant(@Nullable String word, Class<E> type) {
        return read(
                word, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
        try {
            return text == null ? null : reading.apply(text);
        } catch (IllegalArgumentException nothingThatWeKnow) {
            return null;
        }
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}

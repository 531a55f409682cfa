package org.jobcenterportal.jobexchange.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobcenterportal.jobexchange.JobQuery;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.ShiftKind;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jspecify.annotations.Nullable;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class PublicJobLinks {

    static final String FIND = "stellen";
    static final String SLUG = "slug";
    static final String JOB = FIND + "/:" + SLUG;
    static final String EXCHANGE = "intern/stellen/austausch";

    private static final String WORDS = "suche";
    private static final String MODEL = "umfang";
    private static final String SHIFT = "schicht";
    private static final String GERMAN = "deutsch";
    private static final String CHILDREN = "kinder";
    private static final String PLACE = "ort";
    private static final String PAGE = "seite";
    private static final Pattern ADDRESS = Pattern.compile(FIND + "/([a-z0-9-]{1,90})");

    private PublicJobLinks() {}

    static String job(JobCard job) {
        return FIND + "/" + job.slug();
    }

    /** The last part of the address of a job. */
    static Optional<String> slug(String path) {
        var match = ADDRESS.matcher(path);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    static JobQuery query(QueryParameters parameters) {
        return new JobQuery(
                parameters.getSingleParameter(WORDS).orElse(""),
                constant(parameters, MODEL, WorkingTimeModel.values()),
                constant(parameters, SHIFT, ShiftKind.values()),
                constant(parameters, GERMAN, LanguageLevel.values()),
                parameters.getSingleParameter(CHILDREN).isPresent(),
                parameters.getSingleParameter(PLACE).orElse(""),
                parameters
                        .getSingleParameter(PAGE)
                        .filter(number -> number.matches("[1-9]\\d{0,4}"))
                        .map(number -> Integer.parseInt(number) - 1)
                        .orElse(0));
    }

    static QueryParameters parameters(JobQuery query) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, WORDS, query.words());
        put(parameters, MODEL, word(query.model()));
        put(parameters, SHIFT, word(query.shift()));
        put(parameters, GERMAN, word(query.german()));
        put(parameters, CHILDREN, query.childFriendly() ? "1" : "");
        put(parameters, PLACE, query.place());
        put(parameters, PAGE, query.page() == 0 ? "" : Integer.toString(query.page() + 1));
        return QueryParameters.simple(parameters);
    }

    /** The address of a list, as a link has it. */
    static String found(JobQuery query) {
        var parameters = parameters(query).getQueryString();
        return parameters.isEmpty() ? FIND : FIND + "?" + parameters;
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(QueryParameters parameters, String name, E[] all) {
        return parameters
                .getSingleParameter(name)
                .flatMap(word ->
                        Stream.of(all).filter(each -> word(each).equals(word)).findFirst())
                .orElse(null);
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

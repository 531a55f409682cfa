package org.jobcenterportal.knowledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.knowledge.FieldOfAction;
import org.jobcenterportal.knowledge.GuidelineKind;
import org.jobcenterportal.knowledge.GuidelineQuery;
import org.jobcenterportal.knowledge.Slug;
import org.jobcenterportal.targets.TargetGroup;
import org.jspecify.annotations.Nullable;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class KnowledgeLinks {

    static final String FIND = "intern/wissen";
    static final String NEW = FIND + "/neu";
    static final String SLUG = "slug";
    static final String PAGE = FIND + "/:" + SLUG;
    static final String CHANGE = PAGE + "/bearbeiten";
    static final String EDITION = "fassung";

    private static final String WORDS = "suche";
    private static final String KIND = "art";
    private static final String GROUP = "gruppe";
    private static final String FIELD = "feld";
    private static final String PAST = "frueher";

    private KnowledgeLinks() {}

    static String page(Slug slug) {
        return FIND + "/" + slug.value();
    }

    static String change(Slug slug) {
        return page(slug) + "/bearbeiten";
    }

    static String edition(Slug slug, long number) {
        return page(slug) + "?" + EDITION + "=" + number;
    }

    static String about(TargetGroup group) {
        return FIND + "?" + GROUP + "=" + word(group);
    }

    static String about(FieldOfAction field) {
        return FIND + "?" + FIELD + "=" + word(field);
    }

    static Optional<Slug> slug(RouteParameters parameters) {
        return parameters.get(SLUG).filter(Slug::isValid).map(Slug::new);
    }

    static void open(UI ui, Slug slug) {
        ui.navigate(GuidelineView.class, new RouteParameters(SLUG, slug.value()));
    }

    static GuidelineQuery query(QueryParameters parameters) {
        return new GuidelineQuery(
                parameters.getSingleParameter(WORDS).orElse(""),
                constant(parameters, KIND, GuidelineKind.values()),
                constant(parameters, GROUP, TargetGroup.values()),
                constant(parameters, FIELD, FieldOfAction.values()),
                parameters.getSingleParameter(PAST).isPresent());
    }

    static QueryParameters parameters(GuidelineQuery query) {
        var parameters = new LinkedHashMap<String, String>();
        if (!query.words().isEmpty()) {
            parameters.put(WORDS, query.words());
        }
        put(parameters, KIND, query.kind());
        put(parameters, GROUP, query.group());
        put(parameters, FIELD, query.field());
        if (query.alsoPast()) {
            parameters.put(PAST, "1");
        }
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Enum<?> constant) {
        if (constant != null) {
            parameters.put(name, word(constant));
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(QueryParameters parameters, String name, E[] all) {
        return parameters
                .getSingleParameter(name)
                .flatMap(word ->
                        Stream.of(all).filter(each -> word(each).equals(word)).findFirst())
                .orElse(null);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.jobcenterportal.measures.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.jobcenterportal.measures.MeasureKey;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class MeasureLinks {

    static final String KEY = "key";
    static final String ALL = "intern/massnahmen";
    static final String NEW = ALL + "/neu";
    static final String CHANGE = ALL + "/:" + KEY + "/bearbeiten";
    static final String EDITIONS = ALL + "/:" + KEY + "/fassungen";
    static final String REVIEW = ALL + "/:" + KEY + "/pruefung";

    private MeasureLinks() {}

    static String measure(MeasureKey key) {
        return ALL + "/" + key.value();
    }

    static Optional<MeasureKey> key(RouteParameters parameters) {
        return parameters.get(KEY).flatMap(MeasureLinks::key);
    }

    /** The key that a text is; empty for what cannot be one, or would be the address of another page. */
    static Optional<MeasureKey> key(String text) {
        try {
            return text.equals("neu") || text.equals("traeger") ? Optional.empty() : Optional.of(new MeasureKey(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

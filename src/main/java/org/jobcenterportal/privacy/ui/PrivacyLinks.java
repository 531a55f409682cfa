package org.jobcenterportal.privacy.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** The addresses of this room's screens: the one place that names them. They are German and stay. */
final class PrivacyLinks {

    static final String MINE = "meine/daten";
    static final String QUESTION = MINE + "/frage/:entry";

    /** Where an account is linked to a file and taken off again: the page of another room. */
    static final String ACCOUNT = "meine/verknuepfen";

    static final String DESK = "intern/datenschutz";
    static final String QUESTIONS = DESK + "/fragen";
    static final String CIRCLES = DESK + "/kreise";
    static final String LOG = DESK + "/protokoll";
    static final String TERMS = DESK + "/vertretungen";
    static final String RETENTION = DESK + "/fristen";
    static final String FROM = "ab";
    static final String LIST = "liste";
    static final String PAGE = "seite";

    private static final String ENTRY = "entry";

    private PrivacyLinks() {}

    static String question(UUID entry) {
        return QUESTION.replace(":" + ENTRY, entry.toString());
    }

    static String olderThan(UUID entry) {
        return MINE + "?" + FROM + "=" + entry;
    }

    static Optional<UUID> entry(BeforeEnterEvent event) {
        return event.getRouteParameters().get(ENTRY).flatMap(PrivacyLinks::id);
    }

    static Optional<UUID> from(BeforeEnterEvent event) {
        return parameter(event, FROM).flatMap(PrivacyLinks::id);
    }

    static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}

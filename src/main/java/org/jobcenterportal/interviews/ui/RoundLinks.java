package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.interviews.RoundId;

/** The addresses of this room's screens, and of the screens of others to which they lead. They are German and stay. */
final class RoundLinks {

    static final String EVENT = "event";
    static final String ROUND = "round";
    static final String TOKEN = "token";
    static final String TAB = "gespraeche";

    private static final String RUN = "intern/veranstaltungen";
    static final String ONE = RUN + "/:" + EVENT + "/" + TAB;
    static final String PAPERS = ONE + "/druck";
    static final String MINE = "meine/gespraeche";
    static final String CHOOSE = MINE + "/:" + ROUND;
    static final String EMPLOYER = "gespraeche/:" + TOKEN;
    static final String EVENTS = "veranstaltungen";
    static final String JOBS = "stellen";

    private static final String PART = "teil";
    private static final String PAPER = "blatt";

    private RoundLinks() {}

    static String event(EventId event) {
        return RUN + "/" + event.value();
    }

    static String round(EventId event) {
        return event(event) + "/" + TAB;
    }

    static String part(EventId event, RoundPart part) {
        return round(event) + "?" + PART + "=" + part.address();
    }

    static String papers(EventId event, Paper paper) {
        return round(event) + "/druck?" + PAPER + "=" + paper.address();
    }

    static String choose(RoundId round) {
        return MINE + "/" + round.value();
    }

    static String job(String slug) {
        return JOBS + "/" + slug;
    }

    static Optional<EventId> event(RouteParameters parameters) {
        return parameters.get(EVENT).flatMap(RoundLinks::uuid).map(EventId::new);
    }

    static Optional<RoundId> round(RouteParameters parameters) {
        return parameters.get(ROUND).flatMap(RoundLinks::uuid).map(RoundId::new);
    }

    static Optional<RoundPart> part(QueryParameters parameters) {
        return parameters.getSingleParameter(PART).flatMap(RoundPart::at);
    }

    static Paper paper(QueryParameters parameters) {
        return parameters.getSingleParameter(PAPER).flatMap(Paper::at).orElse(Paper.WALL);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

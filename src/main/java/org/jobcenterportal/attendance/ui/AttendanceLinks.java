package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.events.EventId;

/** The addresses of this room's screens, and of what stands behind the door. They are German and stay. */
final class AttendanceLinks {

    static final String EVENT = "event";
    static final String TOKEN = "token";

    static final String EVENTS = "intern/veranstaltungen";
    static final String DOOR = EVENTS + "/:" + EVENT + "/einlass";
    static final String TRAINING = "intern/fortbildung";
    static final String FEEDBACK = "veranstaltungen/rueckmeldung/:" + TOKEN;
    static final String CERTIFICATES = "meine/teilnahme";

    /** The door's address as a controller reads it. */
    static final String BEHIND_THE_DOOR = "/" + EVENTS + "/{event}/einlass";

    private AttendanceLinks() {}

    static String event(EventId event) {
        return EVENTS + "/" + event.value();
    }

    static String door(EventId event) {
        return event(event) + "/einlass";
    }

    static Optional<EventId> event(RouteParameters parameters) {
        try {
            return parameters.get(EVENT).map(UUID::fromString).map(EventId::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

package org.jobcenterportal.attendance;

import java.util.Optional;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.springframework.stereotype.Component;

/** Which events the signed-in colleague runs: those of the kinds that her role holds, once they are announced. */
@Component
class RunsEvents {

    private final Events events;

    RunsEvents(Events events) {
        this.events = events;
    }

    /** An event that was announced, if the colleague runs it; what is not for her looks as if it did not exist. */
    Optional<EventCard> find(EventId id) {
        return events.find(id)
                .filter(event -> event.state().isComing() || event.state().hasTakenPlace())
                .filter(event -> events.mayRun(event.kind()));
    }
}

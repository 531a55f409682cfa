package org.jobcenterportal.events;

import java.time.Instant;
import java.util.Map;

/**
 * What a colleague has typed into the form of a written event and not saved.
 *
 * @param seen which edition of the event she saw
 * @param fields what was typed, by the names of the fields; only what differs from the event
 */
public record EventRewrite(EventId event, long seen, Instant writtenAt, Map<String, String> fields) {

    public EventRewrite {
        fields = Map.copyOf(fields);
    }
}

package org.jobcenterportal.events;

import java.time.Instant;
import java.util.Map;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An event of which not everything is written yet: what stands in the fields of the form, as it was typed.
 *
 * @param id that of the event which it becomes
 * @param title empty where nobody has typed one yet
 * @param lacking how much was missing when somebody kept it as a draft; null while only the form itself has kept it
 * @param fields what was typed, by the names of the fields; empty in a list
 */
public record EventSketch(
        EventId id,
        EventKind kind,
        String title,
        @Nullable Integer lacking,
        StaffId writtenBy,
        Instant writtenAt,
        Map<String, String> fields) {

    /** As much as one field holds. */
    static final int CONTENT = EventText.BODY;

    public EventSketch {
        fields = Map.copyOf(fields);
    }
}

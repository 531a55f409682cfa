package org.jobcenterportal.messaging;

import java.net.URI;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * An entry for the reader's own calendar. A later one with the same uid and a higher sequence replaces an earlier one.
 *
 * <p>The summary stays neutral, because calendars are shared and lie open (F9).
 *
 * @param uid the same for the whole life of what it stands for
 * @param sequence 0 at first, one more with each change and with the cancellation
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Method method,
        TimeSlot slot,
        String summary,
        String location,
        String description,
        @Nullable URI url) {

    /** Whether the entry is to be written or to be taken out. */
    public enum Method {
        REQUEST,
        CANCEL
    }

    public CalendarEvent {
        uid = SingleLine.of("The uid of a calendar entry", uid, 200);
        summary = SingleLine.of("The summary of a calendar entry", summary, 200);
        if (sequence < 0) {
            throw new IllegalArgumentException("The sequence of a calendar entry starts at 0");
        }
    }
}

package org.jobcenterportal.invitations;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jobcenterportal.events.EventKind;

/**
 * How many came to past events of a kind: told by the room that keeps who was there, which stands above this one. Groups
 * only, never people.
 */
public interface PastAttendance {

    /** The latest first; events at which nobody was counted are left out. */
    List<Past> of(EventKind kind);

    /**
     * A past event.
     *
     * @param turnout how many of those who had a place came; whoever came without one is not among them
     * @param hour when it began
     */
    record Past(Turnout turnout, LocalTime hour, Instant when) {}
}

package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a working day, on quarter-hours.
 *
 * @param title who or what: "Olena Marchenko", "frei", "Pause"; the time is set before it
 * @param line what about and where: "Kinderbetreuung · im Haus"
 * @param actions badge and buttons at the end of the line
 * @param href where the title leads, if anywhere
 * @param phone whom to ring, if anybody
 */
public record DayBlock(
        LocalTime from,
        LocalTime until,
        Kind kind,
        String title,
        String line,
        List<? extends Component> actions,
        @Nullable String href,
        @Nullable PhoneNumber phone) {

    /** A block that leads nowhere. */
    public DayBlock(
            LocalTime from, LocalTime until, Kind kind, String title, String line, List<? extends Component> actions) {
        this(from, until, kind, title, line, actions, null, null);
    }

    /** How a block looks. */
    public enum Kind {
        /** Somebody comes. */
        TAKEN,
        /** Took place. */
        DONE,
        /** Did not take place, and that is nobody's fault. */
        MISSED,
        /** Is kept for somebody who has not said yes so far. */
        HELD,
        /** Can still be booked. */
        FREE,
        /** No times, as at noon. */
        PAUSE,
        /** Does not fit any more. */
        CONFLICT;

        String className() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DayBlock {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A block must start before it ends");
        }
        actions = List.copyOf(actions);
    }

    /** Whether two blocks would be drawn one over the other. */
    boolean overlaps(DayBlock other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** At most half an hour: words and line stand in one row. */
    boolean isShort() {
        return !from.plusMinutes(30).isBefore(until);
    }
}

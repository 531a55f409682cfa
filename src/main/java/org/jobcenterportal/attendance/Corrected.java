package org.jobcenterportal.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What really was, as a correction says it.
 *
 * @param leftAt when somebody left early; null for everybody else
 */
public record Corrected(AttendanceState state, @Nullable Instant leftAt) {

    public Corrected {
        if (state == AttendanceState.EXPECTED) {
            throw new IllegalArgumentException("A correction says what was");
        }
        if ((state == AttendanceState.LEFT_EARLY) != (leftAt != null)) {
            throw new IllegalArgumentException("Whoever left early left at a time, and nobody else did");
        }
    }

    /** Was there to the end, was excused or was not there. */
    public static Corrected to(AttendanceState state) {
        return new Corrected(state, null);
    }

    /** Was there, and left before the end. */
    public static Corrected leftAt(Instant at) {
        return new Corrected(AttendanceState.LEFT_EARLY, at);
    }

    /** As a correction keeps it. */
    static Corrected in(ResultSet row) throws SQLException {
        return new Corrected(AttendanceState.valueOf(row.getString("state")), Stored.instantOrNone(row, "left_at"));
    }
}

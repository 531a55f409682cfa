package org.jobcenterportal.appointments;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;

/** Times on a single day beside the rules, as at a fair; breaks and weekends do not touch them. */
public record ExtraTime(
        UUID id,
        StaffId consultant,
        VenueId venue,
        Set<Way> ways,
        LocalDate day,
        LocalTime from,
        LocalTime until,
        Duration grid) {

    public ExtraTime {
        ways = Set.copyOf(ways);
        rule(id, consultant, venue, ways, day, from, until, grid);
    }

    /** The same as a rule that holds on that one day. */
    AvailabilityRule asRule() {
        return rule(id, consultant, venue, ways, day, from, until, grid);
    }

    private static AvailabilityRule rule(
            UUID id,
            StaffId consultant,
            VenueId venue,
            Set<Way> ways,
            LocalDate day,
            LocalTime from,
            LocalTime until,
            Duration grid) {
        return new AvailabilityRule(
                id, id, 1, consultant, venue, ways, day.getDayOfWeek(), from, until, grid, day, day);
    }
}

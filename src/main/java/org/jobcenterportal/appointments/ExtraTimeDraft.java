package org.jobcenterportal.appointments;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;

/** Times that a consultant opens on a single day. */
public record ExtraTimeDraft(
        VenueId venue, Set<Way> ways, LocalDate day, LocalTime from, LocalTime until, Duration grid) {

    public ExtraTimeDraft {
        ways = Set.copyOf(ways);
        var nobody = new UUID(0, 0);
        new ExtraTime(nobody, new StaffId(nobody), venue, ways, day, from, until, grid);
    }

    ExtraTime of(StaffId consultant, UUID id) {
        return new ExtraTime(id, consultant, venue, ways, day, from, until, grid);
    }
}

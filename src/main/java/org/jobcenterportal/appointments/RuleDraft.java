package org.jobcenterportal.appointments;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;

/** Times that a consultant wishes to offer every week. */
public record RuleDraft(
        VenueId venue,
        Set<Way> ways,
        DayOfWeek weekday,
        LocalTime from,
        LocalTime until,
        Duration grid,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public RuleDraft {
        ways = Set.copyOf(ways);
        checked(venue, ways, weekday, from, until, grid, validFrom, validUntil);
    }

    /** What a rule would become that is changed in nothing. */
    public static RuleDraft of(AvailabilityRule rule) {
        return new RuleDraft(
                rule.venue(),
                rule.ways(),
                rule.weekday(),
                rule.from(),
                rule.until(),
                rule.grid(),
                rule.validFrom(),
                rule.validUntil());
    }

    AvailabilityRule edition(StaffId consultant, UUID series, int edition, UUID id) {
        return new AvailabilityRule(
                id, series, edition, consultant, venue, ways, weekday, from, until, grid, validFrom, validUntil);
    }

    RuleDraft from(LocalDate day) {
        return new RuleDraft(venue, ways, weekday, from, until, grid, day, validUntil);
    }

    /** A draft that no rule could come from does not exist. */
    private static void checked(
            VenueId venue,
            Set<Way> ways,
            DayOfWeek weekday,
            LocalTime from,
            LocalTime until,
            Duration grid,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {
        var nobody = new UUID(0, 0);
        new AvailabilityRule(
                nobody, nobody, 1, new StaffId(nobody), venue, ways, weekday, from, until, grid, validFrom, validUntil);
    }
}

package org.jobcenterportal.appointments;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;

/** Which free time somebody chose: with whom, where and when it begins; the length follows from the topic. */
public record SlotChoice(StaffId consultant, VenueId venue, Instant start) {

    private static final String SEPARATOR = "_";

    /** As an address can carry it, so that a chosen time survives reload and back. */
    public String asText() {
        return String.join(
                SEPARATOR,
                Long.toString(start.getEpochSecond()),
                consultant.value().toString(),
                venue.value().toString());
    }

    /** Reads what {@link #asText()} wrote; anything else is no choice. */
    public static Optional<SlotChoice> read(String text) {
        var parts = text.split(SEPARATOR, -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SlotChoice(
                    new StaffId(UUID.fromString(parts[1])),
                    new VenueId(UUID.fromString(parts[2])),
                    Instant.ofEpochSecond(Long.parseLong(parts[0]))));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

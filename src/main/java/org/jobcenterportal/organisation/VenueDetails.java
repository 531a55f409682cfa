package org.jobcenterportal.organisation;

import java.time.LocalDate;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * A place to which people come: what it is, where it is, how one gets there.
 *
 * @param validFrom the first day on which one can come, or since ever
 * @param validUntil the last day, or open
 */
public record VenueDetails(
        VenueId id,
        VenueKind kind,
        String name,
        PostalAddress address,
        @Nullable String room,
        @Nullable String directions,
        boolean stepFree,
        @Nullable String district,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public VenueDetails {
        if (name.isBlank() || name.length() > 120) {
            throw new IllegalArgumentException("A venue's name has 1 to 120 characters");
        }
        if (district != null && (district.isBlank() || district.length() > 60)) {
            throw new IllegalArgumentException("A district has 1 to 60 characters");
        }
        if (room != null && (room.isBlank() || room.length() > 60)) {
            throw new IllegalArgumentException("A room has 1 to 60 characters");
        }
        if (directions != null && (directions.isBlank() || directions.length() > 500)) {
            throw new IllegalArgumentException("Directions have 1 to 500 characters");
        }
        if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("A venue does not end before it begins");
        }
    }

    /** A venue that is there on every day. */
    public VenueDetails(
            VenueId id,
            VenueKind kind,
            String name,
            PostalAddress address,
            @Nullable String room,
            @Nullable String directions,
            boolean stepFree,
            @Nullable String district) {
        this(id, kind, name, address, room, directions, stepFree, district, null, null);
    }

    /** Whether one can come there on a day. */
    public boolean isThereOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && !isOverOn(day);
    }

    /** Whether its last day lies before a day. */
    public boolean isOverOn(LocalDate day) {
        return validUntil != null && day.isAfter(validUntil);
    }
}

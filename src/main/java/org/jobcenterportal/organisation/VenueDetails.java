package org.jobcenterportal.organisation;

import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;

/** A place to which people come: what it is, where it is, how one gets there. */
public record VenueDetails(
        VenueId id,
        VenueKind kind,
        String name,
        PostalAddress address,
        @Nullable String room,
        @Nullable String directions,
        boolean stepFree,
        @Nullable String district) {

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
    }
}

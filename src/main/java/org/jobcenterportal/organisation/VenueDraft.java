package org.jobcenterportal.organisation;

import java.time.LocalDate;
import org.jobcenterportal.kernel.PostalAddress;
import org.jspecify.annotations.Nullable;

/** A venue outside of the office that somebody wishes to enter or change. */
public record VenueDraft(
        VenueKind kind,
        String name,
        PostalAddress address,
        @Nullable String district,
        @Nullable String room,
        @Nullable String directions,
        boolean stepFree,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public VenueDraft {
        if (kind == VenueKind.OFFICE) {
            throw new IllegalArgumentException("The office is not entered as a venue elsewhere");
        }
        details(VenueId.next(), kind, name, address, district, room, directions, stepFree, validFrom, validUntil);
    }

    VenueDetails of(VenueId id) {
        return details(id, kind, name, address, district, room, directions, stepFree, validFrom, validUntil);
    }

    private static VenueDetails details(
            VenueId id,
            VenueKind kind,
            String name,
            PostalAddress address,
            @Nullable String district,
            @Nullable String room,
            @Nullable String directions,
            boolean stepFree,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {
        return new VenueDetails(id, kind, name, address, room, directions, stepFree, district, validFrom, validUntil);
    }
}

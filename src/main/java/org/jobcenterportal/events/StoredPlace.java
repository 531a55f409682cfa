package org.jobcenterportal.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;

/** A place as the database keeps it: a house with its address, or a link. */
@Embeddable
record StoredPlace(
        @Nullable @Column(name = "venue_id") UUID venue,
        @Column(name = "place_name") String name,
        @Nullable String room,
        @Nullable PostalAddress address,
        @Nullable String district,
        @Nullable String wayThere,
        @Column(name = "is_barrier_free") boolean isBarrierFree,
        @Nullable String onlineLink)
        implements Serializable {

    static StoredPlace of(EventPlace place) {
        return switch (place) {
            case EventPlace.OnSite house ->
                new StoredPlace(
                        house.venue() == null ? null : house.venue().value(),
                        house.name(),
                        house.room(),
                        house.address(),
                        house.district(),
                        house.wayThere(),
                        house.isBarrierFree(),
                        null);
            case EventPlace.Online(var name, var link) ->
                new StoredPlace(null, name, null, null, null, null, true, link.toString());
        };
    }

    EventPlace place() {
        return onlineLink == null
                ? new EventPlace.OnSite(
                        venue == null ? null : new VenueId(venue),
                        name,
                        room,
                        Objects.requireNonNull(address),
                        district,
                        wayThere,
                        isBarrierFree)
                : new EventPlace.Online(name, URI.create(onlineLink));
    }
}

package org.jobcenterportal.events;

import java.net.URI;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;

/** Where an event takes place. */
public sealed interface EventPlace {

    /** What it is called, in one line: the house, or the name of the service for meetings. */
    String name();

    /** Where one goes, in one line: name and address, or the service for meetings. */
    default String oneLine() {
        return switch (this) {
            case OnSite house -> house.name() + ", " + house.address().oneLine();
            case Online online -> online.name();
        };
    }

    /**
     * In a house; what is known of a venue is kept as it was when the event was written.
     *
     * @param venue whose it is; null for a house that is no venue of the office
     * @param wayThere how one gets there by public transport
     */
    record OnSite(
            @Nullable VenueId venue,
            String name,
            @Nullable String room,
            PostalAddress address,
            @Nullable String district,
            @Nullable String wayThere,
            boolean isBarrierFree)
            implements EventPlace {

        public OnSite {
            if (name.isBlank() || name.length() > 120) {
                throw new IllegalArgumentException("A place's name has 1 to 120 characters");
            }
            if (room != null && (room.isBlank() || room.length() > 60)) {
                throw new IllegalArgumentException("A room has 1 to 60 characters");
            }
            if (district != null && (district.isBlank() || district.length() > 60)) {
                throw new IllegalArgumentException("A district has 1 to 60 characters");
            }
            if (wayThere != null && (wayThere.isBlank() || wayThere.length() > 500)) {
                throw new IllegalArgumentException("A way there has 1 to 500 characters");
            }
        }

        public static OnSite at(VenueDetails venue) {
            return new OnSite(
                    venue.id(),
                    venue.name(),
                    venue.room(),
                    venue.address(),
                    venue.district(),
                    venue.directions(),
                    venue.stepFree());
        }
    }

    /**
     * On a screen.
     *
     * @param name of the service with which one meets
     * @param link shown only to who has a place
     */
    record Online(String name, URI link) implements EventPlace {

        public Online {
            if (name.isBlank() || name.length() > 120) {
                throw new IllegalArgumentException("A service's name has 1 to 120 characters");
            }
            if (!isLink(link.toString())) {
                throw new IllegalArgumentException("A meeting is reached by an https address");
            }
        }

        /** Whether a text is an address by which one can meet. */
        public static boolean isLink(String text) {
            return text.length() <= 500 && text.matches("https://[^\\s/]+\\.[^\\s]+");
        }
    }
}

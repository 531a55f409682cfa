package org.jobcenterportal.seats;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle wants of one contingent.
 *
 * @param preferred a contingent that serves as well and is asked first, such as a quota before the open places
 */
public record Share(ContingentId contingent, @Nullable ContingentId preferred, int places) {

    public Share {
        if (places < 1) {
            throw new IllegalArgumentException("One wants at least one place");
        }
        if (contingent.equals(preferred)) {
            throw new IllegalArgumentException("A contingent is no alternative to itself");
        }
    }

    public static Share of(ContingentId contingent, int places) {
        return new Share(contingent, null, places);
    }

    /** Every contingent that may serve. */
    Stream<ContingentId> contingents() {
        return preferred == null ? Stream.of(contingent) : Stream.of(preferred, contingent);
    }

    /** The shares of one bundle: at least one, and no contingent twice. */
    static List<Share> together(Collection<Share> shares) {
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("A bundle has at least one share");
        }
        var seen = new HashSet<UUID>();
        shares.stream().flatMap(Share::contingents).forEach(contingent -> {
            if (!seen.add(contingent.value())) {
                throw new IllegalArgumentException("A bundle wants a contingent once only");
            }
        });
        return List.copyOf(shares);
    }
}

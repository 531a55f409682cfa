package org.jobcenterportal.seats;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A line for bundles while it is locked, with how full every contingent is that somebody in it wants.
 *
 * <p>Who joined first is served first. Somebody further back gets an offer earlier only from places that nobody before
 * needs: whoever cannot be served yet keeps her claim on all that she wants.
 */
class BundleLine {

    private final Map<ContingentId, Integer> free = new HashMap<>();
    private final List<Bundle> inLine;

    BundleLine(List<Bundle> inLine, Map<ContingentId, Occupancy> occupancies) {
        this.inLine = List.copyOf(inLine);
        occupancies.forEach((contingent, occupancy) -> free.put(contingent, occupancy.free()));
    }

    /** Places have been given back, or taken, while the line is locked. */
    void moved(ContingentId contingent, int more) {
        free.merge(contingent, more, Integer::sum);
    }

    /** Offers everything to everybody for whom all is free, in their order, and says who that is. */
    List<Bundle> offer(Instant until, Instant now) {
        var offered = new ArrayList<Bundle>();
        for (var bundle : inLine) {
            if (!bundle.isClaiming()) {
                continue;
            }
            var chosen = choose(bundle.shares());
            if (chosen.isPresent()) {
                bundle.offer(chosen.get(), until, now);
                chosen.get().forEach((share, contingent) -> moved(contingent, -share.places()));
                offered.add(bundle);
            } else {
                bundle.shares().forEach(share -> moved(claim(share), -share.places()));
            }
        }
        return offered;
    }

    /** What of somebody's wish has too few free places. */
    static Set<ContingentId> lacking(Bundle bundle, Map<ContingentId, Occupancy> occupancies) {
        return bundle.shares().stream()
                .filter(share -> share.contingents()
                        .noneMatch(contingent -> occupancies.containsKey(contingent)
                                && occupancies.get(contingent).free() >= share.places()))
                .map(Share::contingent)
                .collect(toSet());
    }

    private Optional<Map<Share, ContingentId>> choose(List<Share> shares) {
        var chosen = new LinkedHashMap<Share, ContingentId>();
        for (var share : shares) {
            var fitting = fitting(share);
            if (fitting.isEmpty()) {
                return Optional.empty();
            }
            chosen.put(share, fitting.get());
        }
        return Optional.of(chosen);
    }

    private Optional<ContingentId> fitting(Share share) {
        return share.contingents()
                .filter(contingent -> free.getOrDefault(contingent, 0) >= share.places())
                .findFirst();
    }

    private ContingentId claim(Share share) {
        return fitting(share).orElse(share.contingent());
    }
}

package org.jobcenterportal.chains;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.measures.MeasureKey;

/** The pattern of a chain: its stations in order, and where it can lead aside. */
public record ChainTemplate(String key, boolean revealsHealth, Set<Branch> branches, List<Stop> stations) {

    /**
     * One station of the pattern.
     *
     * @param measures the offers by which it can be reached; one of them is enough
     */
    public record Stop(String key, StationKind kind, List<MeasureKey> measures) {

        public Stop {
            measures = List.copyOf(measures);
        }
    }

    public ChainTemplate {
        branches = Set.copyOf(branches);
        stations = List.copyOf(stations);
        if (stations.isEmpty() || stations.stream().map(Stop::key).distinct().count() != stations.size()) {
            throw new IllegalArgumentException("A chain has stations, each once: " + key);
        }
    }

    public Optional<Stop> stop(String station) {
        return stations.stream().filter(stop -> stop.key().equals(station)).findFirst();
    }
}

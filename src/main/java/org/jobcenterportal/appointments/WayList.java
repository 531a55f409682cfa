package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** Ways as one column holds them; an empty one means that any is right. */
final class WayList {

    private WayList() {}

    static String written(Collection<Way> ways) {
        return ways.stream().sorted().map(Way::name).collect(joining(","));
    }

    static Set<Way> read(String column) {
        return column.isEmpty()
                ? Set.of()
                : Stream.of(column.split(",")).map(Way::valueOf).collect(toUnmodifiableSet());
    }
}

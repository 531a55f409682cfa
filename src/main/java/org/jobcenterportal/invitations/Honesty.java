package org.jobcenterportal.invitations;

import java.util.List;
import java.util.stream.Stream;

/** Whether an invitation to a group is honest: everybody who says yes can really come. */
public record Honesty(List<HonestLine> lines) {

    public Honesty {
        lines = List.copyOf(lines);
    }

    public boolean isHonest() {
        return lines.stream().allMatch(HonestLine::isFulfilled);
    }

    /** How many places are left. */
    public int freePlaces() {
        return lines.stream()
                .flatMap(line -> line instanceof HonestLine.Places places ? Stream.of(places.free()) : Stream.empty())
                .findFirst()
                .orElse(0);
    }

    public int fulfilled() {
        return Math.toIntExact(lines.stream().filter(HonestLine::isFulfilled).count());
    }
}

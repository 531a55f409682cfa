package org.jobcenterportal.invitations;

import java.util.List;

/** Whether an invitation to a group is honest: everybody who says yes can really come. */
public record Honesty(List<HonestLine> lines) {

    public Honesty {
        lines = List.copyOf(lines);
    }

    public boolean isHonest() {
        return lines.stream().allMatch(HonestLine::isFulfilled);
    }

    public int fulfilled() {
        return Math.toIntExact(lines.stream().filter(HonestLine::isFulfilled).count());
    }
}

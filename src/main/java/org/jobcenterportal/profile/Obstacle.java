package org.jobcenterportal.profile;

import org.jspecify.annotations.Nullable;

/**
 * What makes it harder to take up work. Nothing about health: that is {@link WorkRestriction}.
 *
 * @param words one sentence more
 */
public record Obstacle(ObstacleKind kind, @Nullable String words) implements Comparable<Obstacle> {

    public static final int LONGEST = 200;

    public Obstacle {
        words = Words.optional(words, LONGEST);
    }

    @Override
    public int compareTo(Obstacle other) {
        return kind.compareTo(other.kind);
    }
}

package org.jobcenterportal.law;

import org.jspecify.annotations.Nullable;

/**
 * What became of a rule between two days.
 *
 * @param before what held on the earlier day; none if there was no such rule
 * @param after what holds on the later day; none if there is no such rule any more
 */
public record Change(
        RuleKey key, @Nullable Rule before, @Nullable Rule after) {

    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("Nothing has changed for " + key);
        }
    }
}

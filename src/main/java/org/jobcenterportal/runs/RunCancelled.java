package org.jobcenterportal.runs;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A run does not take place, or no further; whoever seats people tells them.
 *
 * @param substitutes which run each of them is proposed instead
 * @param toTalk who will rather be asked by her counsellor
 * @param because in words for the office
 */
public record RunCancelled(RunId run, Map<UUID, RunId> substitutes, Set<UUID> toTalk, String because) {

    public RunCancelled {
        substitutes = Map.copyOf(substitutes);
        toTalk = Set.copyOf(toTalk);
    }
}

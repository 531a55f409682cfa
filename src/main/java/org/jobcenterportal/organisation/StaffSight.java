package org.jobcenterportal.organisation;

import java.util.Map;
import java.util.Set;

/**
 * Whose work a colleague sees by her place in the office: her own, her team's, and that of colleagues for whom she stands in.
 *
 * @param teamNames in which team each of them works
 */
public record StaffSight(StaffId colleague, Map<StaffId, String> teamNames) {

    public StaffSight {
        teamNames = Map.copyOf(teamNames);
    }

    public Set<StaffId> colleagues() {
        return teamNames.keySet();
    }
}

package org.jobcenterportal.placements.ui;

import org.jobcenterportal.assignments.AssignmentId;

/** The addresses of this room's screens, and of the screens of others to which they lead. They are German and stay. */
final class PlacementLinks {

    static final String PROPOSALS = "intern/vorschlaege";
    static final String FIGURES = PROPOSALS + "/zahlen";

    private static final String ASSIGNMENTS = "intern/zuweisungen/";

    private PlacementLinks() {}

    static String assignment(AssignmentId id) {
        return ASSIGNMENTS + id.value();
    }
}

package org.jobcenterportal.runs;

import java.util.Set;

/** How far a run is. */
public enum RunStatus {
    /** Known, but nobody can be suggested for it yet. */
    PLANNED,
    /** People can be suggested; it has not begun. */
    OPEN,
    RUNNING,
    ENDED,
    /** Will not take place; each participant was proposed something else. */
    CANCELLED;

    private static final Set<RunStatus> OVER = Set.of(ENDED, CANCELLED);

    /** Whether nothing more happens in it. */
    public boolean isOver() {
        return OVER.contains(this);
    }
}

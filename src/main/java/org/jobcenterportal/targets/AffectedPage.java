package org.jobcenterportal.targets;

import java.util.List;

/**
 * A page of a list.
 *
 * @param first how many stand before it
 * @param total how many the list has
 */
public record AffectedPage(List<AffectedParent> parents, int first, int total) {

    /** How many a page has. */
    public static final int SIZE = 50;

    public AffectedPage {
        parents = List.copyOf(parents);
    }

    public boolean hasNext() {
        return first + parents.size() < total;
    }
}

package org.jobcenterportal.eligibility;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of those of a caseload whom an offer fits, by name.
 *
 * @param day on which they are looked at: the first one of the run, if that is still to come
 * @param total how many there are on all pages
 */
public record FittingPeople(LocalDate day, List<FittingPerson> people, int first, int total) {

    /** How many people stand on a page. */
    public static final int SIZE = 25;

    public FittingPeople {
        people = List.copyOf(people);
    }

    public boolean hasNext() {
        return first + people.size() < total;
    }
}

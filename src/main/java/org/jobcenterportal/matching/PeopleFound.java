package org.jobcenterportal.matching;

import java.util.List;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/** Whom a job fits, or that this is still being looked up. */
public sealed interface PeopleFound {

    /** Nobody has to wait: the answer is there in a moment. */
    record StillLooking() implements PeopleFound {}

    /**
     * Somebody whom a job fits, as a list shows her: by her place on it and the number of the team that looks after her: its
     * name would say something about her.
     *
     * @param number her place on this list, which says nothing on any other
     * @param name only for whoever has the case in sight; for everybody else nothing before she has agreed
     */
    record Candidate(
            int number,
            @Nullable Integer team,
            Match match,
            @Nullable PersonName name,
            @Nullable CustomerNumber customer) {}

    /**
     * A page of them, in the order of what is needed and then what is wished.
     *
     * @param total how many there are on all pages
     */
    record People(int total, int first, List<Candidate> people) implements PeopleFound {

        public People {
            people = List.copyOf(people);
        }

        public boolean hasNext() {
            return first + people.size() < total;
        }
    }
}

package org.jobcenterportal.occupations;

import java.util.List;
import java.util.UUID;

/** What became of an import of the official classification. */
public sealed interface ImportOutcome {

    /**
     * It is in force.
     *
     * @param counts how many parts there are on each of the five levels
     * @param titles how many titles there are to be found
     * @param oddities what was odd, the first ones
     * @param odd how many oddities there are in all
     */
    record Imported(UUID edition, List<Integer> counts, int titles, List<Oddity> oddities, int odd)
            implements ImportOutcome {}

    /** Nothing was written. */
    record Refused(FileProblem problem) implements ImportOutcome {}
}

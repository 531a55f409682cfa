package org.jobcenterportal.jobexchange;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of a file with jobs. */
public sealed interface ExchangeOutcome {

    /**
     * Its jobs are drafts now, to be looked at by somebody.
     *
     * @param added how many are new
     * @param known how many were here already, and were left alone
     * @param notes what somebody has to look at
     * @param unknown what stood in the file and is known to nobody here, with how often
     */
    record Imported(int added, int known, List<Note> notes, Map<String, Integer> unknown) implements ExchangeOutcome {

        public Imported {
            notes = List.copyOf(notes);
        }
    }

    /** Nothing was written. */
    record Refused(ExchangeProblem problem) implements ExchangeOutcome {}

    /**
     * What is open about one job.
     *
     * @param title of the job; its number in the file where it has none
     * @param employer who is named in the file and not known here; empty where she is known
     * @param unreadable fields that say something nobody can read
     * @param unfair words that may discriminate
     */
    record Note(String title, String employer, Set<ExchangeField> unreadable, List<String> unfair) {

        public Note {
            unreadable = Set.copyOf(unreadable);
            unfair = List.copyOf(unfair);
        }

        boolean isEmpty() {
            return employer.isEmpty() && unreadable.isEmpty() && unfair.isEmpty();
        }
    }
}

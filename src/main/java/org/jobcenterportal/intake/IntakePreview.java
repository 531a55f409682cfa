package org.jobcenterportal.intake;

import java.io.Serializable;
import java.util.List;

/**
 * What a file would do, before anything is written.
 *
 * @param rows how many rows of people the file has
 * @param fresh how many persons would be recorded
 * @param households how many households would be recorded
 * @param refusedRows how many rows have a problem and would stay outside
 */
public record IntakePreview(
        int rows, int fresh, int households, int refusedRows, List<Duplicate> duplicates, List<CellProblem> problems)
        implements Serializable {

    public IntakePreview {
        duplicates = List.copyOf(duplicates);
        problems = List.copyOf(problems);
    }

    /** Whether there is anything to take over. */
    public boolean hasSomething(DuplicateChoice choice) {
        return fresh > 0 || choice == DuplicateChoice.UPDATE && !duplicates.isEmpty();
    }
}

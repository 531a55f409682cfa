package org.jobcenterportal.matching;

import java.util.List;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.law.Verdict;

/**
 * Why a job and a person go together, or do not. No number stands for anybody.
 *
 * @param lines hard ones first; without what the reader may not know
 */
public record Match(PersonId person, JobOfferId job, List<Line> lines) {

    public Match {
        lines = List.copyOf(lines);
    }

    /** Whether nothing that the job cannot do without is missing. */
    public boolean fits() {
        return lines.stream().noneMatch(line -> line.isHard() && line.verdict() == Verdict.NO);
    }

    /** How many lines say so. */
    public long count(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }
}

package org.jobcenterportal.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.law.SupportLimits;

/** The days on which somebody tries the work, both included (§ 45 SGB III). */
@Embeddable
public record Trial(
        @Column(name = "trial_from") LocalDate from,
        @Column(name = "trial_until") LocalDate until) implements Serializable {

    public Trial {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A trial begins before it ends");
        }
    }

    /** What the law says about its length: six weeks, twelve for some, longer for nobody. */
    public Finding length() {
        return SupportLimits.employerTrial(new DateSpan(from, until));
    }
}

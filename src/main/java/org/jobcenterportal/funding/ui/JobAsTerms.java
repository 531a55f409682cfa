package org.jobcenterportal.funding.ui;

import java.math.BigDecimal;
import java.util.Optional;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.support.JobTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from a job of the register what counts for support. */
@Component
class JobAsTerms {

    private final Employers employers;

    JobAsTerms(Employers employers) {
        this.employers = employers;
    }

    /** Empty while nobody has said what the job is or when it begins. */
    Optional<JobTerms> of(JobDraft job) {
        var start = job.start();
        var employer = job.employer();
        if (job.title().isEmpty() || start == null) {
            return Optional.empty();
        }
        return Optional.of(new JobTerms(
                job.title(),
                employer == null
                        ? null
                        : employers.find(employer).map(EmployerCard::name).orElse(null),
                start,
                job.until(),
                job.until() == null,
                null,
                within(job.hoursPerWeek(), JobTerms.MOST_HOURS),
                within(job.hourlyWage(), JobTerms.MOST_WAGE),
                false,
                job.model() == WorkingTimeModel.MINI_JOB));
    }

    /** A number of the register, unless support could not have it: then it is asked again. */
    private static @Nullable BigDecimal within(@Nullable BigDecimal number, BigDecimal most) {
        return number == null || number.compareTo(most) > 0 ? null : number;
    }
}

package org.jobcenterportal.joboffers;

import java.time.LocalDate;
import java.util.Set;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.occupations.RequirementLevel;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among jobs; what is null or empty asks for nothing.
 *
 * @param text in the title, the tasks or the town
 * @param occupation the first digits of the code of an occupation
 * @param postalCode the first digits
 * @param expiresBefore those whose last day comes before
 */
public record JobFilter(
        String text,
        String occupation,
        Set<RequirementLevel> levels,
        Set<WorkingTimeModel> models,
        String postalCode,
        boolean childFriendlyOnly,
        @Nullable EmployerId employer,
        @Nullable StaffId agent,
        @Nullable LocalDate expiresBefore) {

    public static final JobFilter NONE = new JobFilter("", "", Set.of(), Set.of(), "", false, null, null, null);

    public JobFilter {
        if (!occupation.matches("\\d{0,5}") || !postalCode.matches("\\d{0,5}")) {
            throw new IllegalArgumentException("Codes are asked for by up to five digits");
        }
        levels = Set.copyOf(levels);
        models = Set.copyOf(models);
    }
}

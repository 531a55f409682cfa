package org.jobcenterportal.joboffers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.employers.ContactId;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.SiteId;
import org.jobcenterportal.occupations.OccupationCode;
import org.jobcenterportal.organisation.StaffId;

/**
 * A job that is or was open, as others read it: everything that is asked for is there. Drafts have no card.
 *
 * @param version what to hand back with a change
 * @param applicationPage where one applies online; empty where nobody said it
 * @param expiresOn the last day on which it is open
 * @param agent who looks after it
 */
public record JobCard(
        JobOfferId id,
        long version,
        String slug,
        EmployerId employer,
        SiteId site,
        ContactId contact,
        String title,
        OccupationCode occupation,
        String tasks,
        WorkingTimeModel model,
        BigDecimal hoursPerWeek,
        List<Shift> shifts,
        BigDecimal hourlyWage,
        Optional<WageException> wageException,
        LocalDate start,
        boolean orEarlier,
        Optional<LocalDate> until,
        int posts,
        int filled,
        JobPlace place,
        List<Requirement> requirements,
        Set<Burden> burdens,
        boolean childFriendlyHours,
        Set<WayToApply> ways,
        Optional<ApplicationPage> applicationPage,
        JobState state,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> expiresOn,
        StaffId agent) {

    /** How many posts are still to be filled. */
    public int free() {
        return posts - filled;
    }

    /** The job as somebody would write it again. */
    public JobDraft draft() {
        return new JobDraft(
                id,
                employer,
                site,
                contact,
                title,
                occupation,
                tasks,
                model,
                hoursPerWeek,
                shifts,
                hourlyWage,
                wageException.orElse(null),
                start,
                orEarlier,
                until.orElse(null),
                posts,
                place.address().oneLine(),
                place.transit().orElse(null),
                requirements,
                burdens,
                childFriendlyHours,
                ways,
                applicationPage.orElse(null),
                expiresOn.orElse(null));
    }
}

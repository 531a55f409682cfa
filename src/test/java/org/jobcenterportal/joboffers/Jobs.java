package org.jobcenterportal.joboffers;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.employers.ContactId;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.SiteId;
import org.jobcenterportal.occupations.OccupationCode;

/** Jobs as the tests tell of them. */
public final class Jobs {

    private Jobs() {}

    /** Two posts in the shop of a bakery in Kassel, 25 hours a week for 14.60 euros from 1 February 2027. */
    public static JobDraft bakery() {
        return new JobDraft(
                JobOfferId.next(),
                EmployerId.next(),
                SiteId.next(),
                ContactId.next(),
                "Verkäufer:in Bäckerei",
                new OccupationCode("62302"),
                "Beratung und Verkauf, Kasse, Snacks vorbereiten.",
                WorkingTimeModel.PART_TIME,
                BigDecimal.valueOf(25),
                List.of(new Shift(
                        ShiftKind.EARLY,
                        LocalTime.of(6, 0),
                        LocalTime.of(11, 30),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))),
                new BigDecimal("14.60"),
                null,
                LocalDate.of(2027, 2, 1),
                true,
                null,
                2,
                "Holländische Straße 112, 34127 Kassel",
                null,
                List.of(
                        new Requirement(RequirementKind.LICENCE, "B", Weight.WISH),
                        new Requirement(RequirementKind.GERMAN, "B1", Weight.MUST)),
                Set.of(Burden.STANDING),
                false,
                Set.of(WayToApply.CALL, WayToApply.VISIT),
                null,
                null);
    }

    public static JobDraft paying(JobDraft job, String wage, LocalDate start) {
        return with(job, new BigDecimal(wage), start, job.posts(), job.wageException());
    }

    public static JobDraft with(JobDraft job, int posts) {
        return with(job, job.hourlyWage(), job.start(), posts, job.wageException());
    }

    public static JobDraft with(JobDraft job, WageException exception) {
        return with(job, job.hourlyWage(), job.start(), job.posts(), exception);
    }

    public static JobDraft applied(JobDraft job, Set<WayToApply> ways, ApplicationPage page) {
        return with(job, job.hourlyWage(), job.start(), job.posts(), job.wageException(), ways, page);
    }

    /** In other words. */
    public static JobDraft saying(JobDraft job, String title, Requirement requirement) {
        return new JobDraft(
                job.id(),
                job.employer(),
                job.site(),
                job.contact(),
                title,
                job.occupation(),
                job.tasks(),
                job.model(),
                job.hoursPerWeek(),
                job.shifts(),
                job.hourlyWage(),
                job.wageException(),
                job.start(),
                job.orEarlier(),
                job.until(),
                job.posts(),
                job.address(),
                job.transit(),
                List.of(requirement),
                job.burdens(),
                job.childFriendlyHours(),
                job.ways(),
                job.applicationPage(),
                job.expiresOn());
    }

    private static JobDraft with(
            JobDraft job, BigDecimal wage, LocalDate start, Integer posts, WageException exception) {
        return with(job, wage, start, posts, exception, job.ways(), job.applicationPage());
    }

    private static JobDraft with(
            JobDraft job,
            BigDecimal wage,
            LocalDate start,
            Integer posts,
            WageException exception,
            Set<WayToApply> ways,
            ApplicationPage page) {
        return new JobDraft(
                job.id(),
                job.employer(),
                job.site(),
                job.contact(),
                job.title(),
                job.occupation(),
                job.tasks(),
                job.model(),
                job.hoursPerWeek(),
                job.shifts(),
                wage,
                exception,
                start,
                job.orEarlier(),
                job.until(),
                posts,
                job.address(),
                job.transit(),
                job.requirements(),
                job.burdens(),
                job.childFriendlyHours(),
                ways,
                page,
                job.expiresOn());
    }
}

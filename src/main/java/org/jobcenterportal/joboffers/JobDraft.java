package org.jobcenterportal.joboffers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.employers.ContactId;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.SiteId;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.occupations.OccupationCode;
import org.jspecify.annotations.Nullable;

/**
 * A job as somebody writes it: anything may still be missing, so that nothing typed is lost.
 *
 * @param title as it is to be read; blank as long as nothing is typed
 * @param address the place on one line, as it was typed
 * @param transit what the dated source says of this place; null where it says nothing
 * @param wageException why less than the minimum wage is meant; null where it is not
 * @param until null for a job without a term
 * @param applicationPage where one applies online; null as long as nobody says it
 * @param expiresOn the last day on which it is open; null for the usual time
 */
public record JobDraft(
        JobOfferId id,
        @Nullable EmployerId employer,
        @Nullable SiteId site,
        @Nullable ContactId contact,
        String title,
        @Nullable OccupationCode occupation,
        String tasks,
        @Nullable WorkingTimeModel model,
        @Nullable BigDecimal hoursPerWeek,
        List<Shift> shifts,
        @Nullable BigDecimal hourlyWage,
        @Nullable WageException wageException,
        @Nullable LocalDate start,
        boolean orEarlier,
        @Nullable LocalDate until,
        @Nullable Integer posts,
        String address,
        @Nullable TransitInfo transit,
        List<Requirement> requirements,
        Set<Burden> burdens,
        boolean childFriendlyHours,
        Set<WayToApply> ways,
        @Nullable ApplicationPage applicationPage,
        @Nullable LocalDate expiresOn) {

    public static final int TITLE = 200;
    public static final int TASKS = 4_000;
    public static final int ADDRESS = 250;
    public static final int MOST_POSTS = 500;

    private static final BigDecimal WHOLE_WEEK = BigDecimal.valueOf(60);
    private static final BigDecimal MOST_WAGE = BigDecimal.valueOf(500);

    public JobDraft {
        title = title.strip();
        tasks = tasks.strip();
        address = address.strip();
        if (isWrong(title, TITLE) || isWrong(tasks, TASKS) || isWrong(address, ADDRESS)) {
            throw new IllegalArgumentException(
                    "A title has up to " + TITLE + " characters, tasks up to " + TASKS + ", a place up to " + ADDRESS);
        }
        if (hoursPerWeek != null && !isBetween(hoursPerWeek, WHOLE_WEEK)) {
            throw new IllegalArgumentException("A week of work has more than 0 and at most 60 hours");
        }
        if (hourlyWage != null && !isBetween(hourlyWage, MOST_WAGE)) {
            throw new IllegalArgumentException("An hour is paid with more than 0 and at most 500 euros");
        }
        if (posts != null && (posts < 1 || posts > MOST_POSTS)) {
            throw new IllegalArgumentException("There are 1 to " + MOST_POSTS + " posts");
        }
        if (start != null && until != null && until.isBefore(start)) {
            throw new IllegalArgumentException("A term ends after it begins");
        }
        shifts = List.copyOf(shifts);
        requirements = List.copyOf(requirements);
        burdens = Set.copyOf(burdens);
        ways = Set.copyOf(ways);
    }

    /** A sheet with nothing on it. */
    public static JobDraft blank(JobOfferId id) {
        return new JobDraft(
                id, null, null, null, "", null, "", null, null, List.of(), null, null, null, false, null, 1, "", null,
                List.of(), Set.of(), false, Set.of(), null, null);
    }

    /** Where somebody works, once the address can be read. */
    public Optional<JobPlace> place() {
        return JobPlace.read(address).map(read -> new JobPlace(read, Optional.ofNullable(transit)));
    }

    /** Whether anything was said at all. */
    public boolean isBlank() {
        return equals(blank(id));
    }

    /** The same under another identity; the first day, the term and the last day of the offer are asked anew. */
    public JobDraft asNew(JobOfferId other) {
        return new JobDraft(
                other,
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
                wageException,
                null,
                orEarlier,
                null,
                posts,
                address,
                transit,
                requirements,
                burdens,
                childFriendlyHours,
                ways,
                applicationPage,
                null);
    }

    /** What another job says wherever this one says nothing yet; not its days. */
    public JobDraft filledFrom(JobDraft other) {
        var isOthers = employer == null || employer.equals(other.employer());
        var hasOccupation = occupation != null || !title.isEmpty();
        return new JobDraft(
                id,
                employer == null ? other.employer : employer,
                employer == null ? other.site : site,
                employer == null ? other.contact : contact == null && isOthers ? other.contact : contact,
                hasOccupation ? title : other.title,
                hasOccupation ? occupation : other.occupation,
                tasks.isEmpty() ? other.tasks : tasks,
                model == null ? other.model : model,
                hoursPerWeek == null ? other.hoursPerWeek : hoursPerWeek,
                shifts.isEmpty() ? other.shifts : shifts,
                hourlyWage == null ? other.hourlyWage : hourlyWage,
                hourlyWage == null ? other.wageException : wageException,
                start,
                orEarlier || other.orEarlier,
                until,
                posts == null || posts == 1 ? other.posts : posts,
                address.isEmpty() ? other.address : address,
                address.isEmpty() ? other.transit : transit,
                requirements.isEmpty() ? other.requirements : requirements,
                burdens.isEmpty() ? other.burdens : burdens,
                childFriendlyHours || other.childFriendlyHours,
                ways.isEmpty() ? other.ways : ways,
                ways.isEmpty() && applicationPage == null && isOthers ? other.applicationPage : applicationPage,
                expiresOn);
    }

    /** What has to be said before others see the job: never more than twelve things. */
    public Set<JobField> missing() {
        var missing = EnumSet.noneOf(JobField.class);
        note(missing, JobField.EMPLOYER, employer != null && site != null);
        note(missing, JobField.CONTACT, contact != null);
        note(missing, JobField.OCCUPATION, occupation != null && !title.isEmpty());
        note(missing, JobField.TASKS, !tasks.isEmpty());
        note(missing, JobField.MODEL, model != null);
        note(missing, JobField.HOURS, hoursPerWeek != null);
        note(missing, JobField.WAGE, hourlyWage != null);
        note(missing, JobField.START, start != null);
        note(missing, JobField.POSTS, posts != null);
        note(missing, JobField.PLACE, place().isPresent());
        note(missing, JobField.WAYS, !ways.isEmpty());
        note(missing, JobField.APPLICATION_PAGE, !ways.contains(WayToApply.ONLINE) || applicationPage != null);
        return missing;
    }

    private static void note(Set<JobField> missing, JobField field, boolean isThere) {
        if (!isThere) {
            missing.add(field);
        }
    }

    private static boolean isWrong(String text, int most) {
        return !text.isEmpty() && !Words.isValid(text, most);
    }

    private static boolean isBetween(BigDecimal number, BigDecimal most) {
        return number.signum() > 0 && number.compareTo(most) <= 0;
    }
}

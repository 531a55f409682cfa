package org.jobcenterportal.jobexchange;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jobcenterportal.jobexchange.OpenJobs.Listed;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.occupations.Occupations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** F71, F73: what everybody may know of the open jobs, without signing in. */
@Service
@PreAuthorize("permitAll")
public class JobWindow {

    /** As many as one looks through on a phone. */
    static final int PAGE = 12;

    private static final int OCCUPATIONS = 60;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");

    private final OpenJobs open;
    private final JobOffers offers;
    private final Occupations occupations;
    private final Clock clock;

    JobWindow(OpenJobs open, JobOffers offers, Occupations occupations, Clock clock) {
        this.open = open;
        this.offers = offers;
        this.occupations = occupations;
        this.clock = clock;
    }

    /** One page of the open jobs that are what somebody looks for, the latest first. */
    public FoundJobs find(JobQuery query) {
        var words = Arrays.stream(BETWEEN.split(OpenJobs.spelled(query.words())))
                .filter(word -> !word.isEmpty())
                .toList();
        var groups = words.isEmpty()
                ? Set.<String>of()
                : occupations.suggest(query.words(), OCCUPATIONS).stream()
                        .map(occupation -> occupation.code().group())
                        .collect(toSet());
        var today = OfficeTime.dayOf(clock.instant());
        var found = open.all().stream()
                .filter(job -> isOpenOn(today, job.job().job()))
                .filter(job -> finds(query, words, groups, job))
                .map(Listed::job)
                .toList();
        var pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        var page = Math.min(query.page(), pages - 1);
        return new FoundJobs(found.stream().skip((long) page * PAGE).limit(PAGE).toList(), found.size(), page, pages);
    }

    /** The open job of an address; empty for one that is not to be had any more. */
    public Optional<PublicJob> job(String slug) {
        var today = OfficeTime.dayOf(clock.instant());
        return offers.bySlug(slug).filter(job -> isOpenOn(today, job)).map(open::described);
    }

    /** On its last day, too; the round that closes jobs may come later. */
    private static boolean isOpenOn(LocalDate day, JobCard job) {
        return job.expiresOn().filter(last -> last.isBefore(day)).isEmpty();
    }

    private static boolean finds(JobQuery query, List<String> words, Set<String> groups, Listed listed) {
        var job = listed.job().job();
        return (query.model() == null || job.model() == query.model())
                && (query.shift() == null || job.shifts().stream().anyMatch(shift -> shift.kind() == query.shift()))
                && (query.german() == null
                        || query.german().isAtLeast(listed.job().german().orElse(LanguageLevel.NONE)))
                && (!query.childFriendly() || job.childFriendlyHours())
                && isAt(OpenJobs.spelled(query.place()), listed)
                && (words.isEmpty()
                        || words.stream().allMatch(listed.words()::contains)
                        || groups.contains(job.occupation().group()));
    }

    private static boolean isAt(String place, Listed listed) {
        return place.isEmpty()
                || listed.place().startsWith(place)
                || listed.place().contains(" " + place);
    }
}

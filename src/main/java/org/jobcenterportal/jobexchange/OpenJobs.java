package org.jobcenterportal.jobexchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobChanged;
import org.jobcenterportal.joboffers.JobClosed;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.JobPublished;
import org.jobcenterportal.occupations.Occupations;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * All open jobs in memory, so that a visitor's search takes a few milliseconds. What changes here is seen at once, what
 * another machine of the portal changes within {@link #SOON}; the page of a job itself always asks the database.
 */
@Component
@InternalUse
class OpenJobs {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final JobOffers offers;
    private final Employers employers;
    private final Occupations occupations;
    private final Clock clock;

    private volatile @Nullable Held held;

    OpenJobs(JobOffers offers, Employers employers, Occupations occupations, Clock clock) {
        this.offers = offers;
        this.employers = employers;
        this.occupations = occupations;
        this.clock = clock;
    }

    /**
     * A job and everything by which words find it.
     *
     * @param words in small letters, umlauts written out
     */
    record Listed(PublicJob job, String words, String place) {}

    private record Held(List<Listed> jobs, Instant at) {}

    /** The latest first. */
    List<Listed> all() {
        var now = clock.instant();
        var before = held;
        return before != null && Duration.between(before.at(), now).abs().compareTo(SOON) < 0
                ? before.jobs()
                : read(now);
    }

    /** A job with all that is known of its employer. */
    PublicJob described(JobCard job) {
        return described(job, employers.ofAll(List.of(job.employer())));
    }

    /** The next one who looks sees the jobs as they stand. */
    void forget() {
        held = null;
    }

    @ApplicationModuleListener
    void on(JobPublished published) {
        forget();
    }

    @ApplicationModuleListener
    void on(JobChanged changed) {
        forget();
    }

    @ApplicationModuleListener
    void on(JobClosed closed) {
        forget();
    }

    /** Small letters only, umlauts written out. */
    static String spelled(String text) {
        return text.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }

    private synchronized List<Listed> read(Instant now) {
        var cards = new ArrayList<JobCard>();
        offers.allOpen(cards::add);
        var known = employers.ofAll(cards.stream().map(JobCard::employer).collect(Collectors.toSet()));
        var jobs = cards.stream()
                .sorted(Comparator.comparing((JobCard job) -> job.publishedOn().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(JobCard::title))
                .map(job -> listed(described(job, known)))
                .toList();
        held = new Held(jobs, now);
        return jobs;
    }

    private PublicJob described(JobCard job, Map<EmployerId, EmployerCard> known) {
        var employer = Optional.ofNullable(known.get(job.employer()));
        return new PublicJob(
                job,
                employer.map(EmployerCard::name).orElse(""),
                occupations.groupTitle(job.occupation()),
                employer.flatMap(card -> card.contact(job.contact())));
    }

    private static Listed listed(PublicJob job) {
        var address = job.job().place().address();
        return new Listed(
                job,
                spelled(String.join(
                        " ", job.job().title(), job.job().tasks(), job.employer(), job.field(), address.city())),
                spelled(address.postalCode() + " " + address.city()));
    }
}

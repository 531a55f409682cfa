package org.jobcenterportal.joboffers;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jobcenterportal.employers.ContactId;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.SiteId;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.occupations.OccupationCode;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** A job that an employer offers: written down, open, paused, and in the end filled, withdrawn or over. */
@Entity
@Table(name = "job_offer")
class JobOffer extends Aggregate<JobOffer, JobOfferId> {

    private static final int AT_ONCE = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private JobOfferId id;

    private @Nullable String slug;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "employer"))
    private @Nullable EmployerId employer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "site"))
    private @Nullable SiteId site;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact"))
    private @Nullable ContactId contact;

    private String title;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "occupation"))
    private @Nullable OccupationCode occupation;

    private String tasks;

    @Enumerated(EnumType.STRING)
    private @Nullable WorkingTimeModel model;

    private @Nullable BigDecimal hoursPerWeek;
    private @Nullable BigDecimal hourlyWage;

    @Enumerated(EnumType.STRING)
    private @Nullable WageException wageException;

    private @Nullable LocalDate startsOn;

    @Column(name = "or_earlier")
    private boolean orEarlier;

    private @Nullable LocalDate endsOn;
    private @Nullable Integer posts;
    private int filledByUs;
    private int filledElsewhere;
    private String typedAddress;

    @Embedded
    private @Nullable PostalAddress address;

    @Embedded
    private @Nullable TransitInfo transit;

    @Column(name = "has_child_friendly_hours")
    private boolean hasChildFriendlyHours;

    @ElementCollection
    @CollectionTable(name = "job_shift", joinColumns = @JoinColumn(name = "job_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = AT_ONCE)
    private List<StoredShift> shifts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "job_requirement", joinColumns = @JoinColumn(name = "job_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = AT_ONCE)
    private List<Requirement> requirements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "job_burden", joinColumns = @JoinColumn(name = "job_id"))
    @Column(name = "burden")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = AT_ONCE)
    private Set<Burden> burdens = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "job_way", joinColumns = @JoinColumn(name = "job_id"))
    @Column(name = "way")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = AT_ONCE)
    private Set<WayToApply> ways = new HashSet<>();

    @Embedded
    private @Nullable ApplicationPage applicationPage;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate expiresOn;

    /** The last day before which the employer was asked whether the job is still to be had. */
    private @Nullable LocalDate remindedFor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agent"))
    private StaffId agent;

    protected JobOffer() {} // JPA

    JobOffer(JobDraft draft, StaffId agent) {
        this.id = draft.id();
        this.agent = agent;
        this.state = JobState.DRAFT;
        takeOver(draft);
    }

    /** Takes over what was written; what is over stays as it was. */
    void become(JobDraft draft) {
        if (state.isOver()) {
            throw new IllegalStateException("What is over does not change: " + id);
        }
        takeOver(draft);
        if (state == JobState.OPEN && free() == 0) {
            throw new IllegalStateException("An open job has a free post: " + id);
        }
    }

    private void takeOver(JobDraft draft) {
        employer = draft.employer();
        site = draft.site();
        contact = draft.contact();
        title = draft.title();
        occupation = draft.occupation();
        tasks = draft.tasks();
        model = draft.model();
        hoursPerWeek = draft.hoursPerWeek();
        hourlyWage = draft.hourlyWage();
        wageException = draft.wageException();
        startsOn = draft.start();
        orEarlier = draft.orEarlier();
        endsOn = draft.until();
        posts = draft.posts();
        typedAddress = draft.address();
        address = JobPlace.read(draft.address()).orElse(null);
        transit = draft.transit();
        hasChildFriendlyHours = draft.childFriendlyHours();
        replace(shifts, draft.shifts().stream().map(StoredShift::of).toList());
        replace(requirements, draft.requirements());
        replace(burdens, draft.burdens());
        replace(ways, draft.ways());
        applicationPage = draft.applicationPage();
        if (draft.expiresOn() != null || state == JobState.DRAFT) {
            expiresOn = draft.expiresOn();
        }
    }

    /** Shows it to everybody until a day; says whether it was a whole draft and has this day before it. */
    boolean publish(LocalDate today, LocalDate lastDay) {
        if (state != JobState.DRAFT || !draft().missing().isEmpty() || lastDay.isBefore(today)) {
            return false;
        }
        state = JobState.OPEN;
        publishedOn = today;
        expiresOn = lastDay;
        slug = Slug.of(title, Objects.requireNonNull(address).city(), id);
        registerEvent(new JobPublished(id));
        return true;
    }

    /** Shows it to nobody for a while; says whether it was open. */
    boolean hold() {
        return close(state == JobState.OPEN, JobState.ON_HOLD);
    }

    /** Shows it again; says whether it was paused and its last day is not over. */
    boolean resume(LocalDate today) {
        if (state != JobState.ON_HOLD || isPastLastDay(today)) {
            return false;
        }
        state = JobState.OPEN;
        registerEvent(new JobPublished(id));
        return true;
    }

    /** Stays open until another day; says whether it goes on and the day is to come. */
    boolean extend(LocalDate lastDay, LocalDate today) {
        if (!state.isRunning() || lastDay.isBefore(today)) {
            return false;
        }
        expiresOn = lastDay;
        return true;
    }

    /** Remembers that somebody was asked before the last day, which it gives. */
    LocalDate remind() {
        remindedFor = Objects.requireNonNull(expiresOn);
        return remindedFor;
    }

    /** The employer does not want anybody any more; says whether it was not over yet. */
    boolean withdraw() {
        return close(!state.isOver(), JobState.WITHDRAWN);
    }

    /** Is over once its last day has passed; says whether it went on until then. */
    boolean expire(LocalDate today) {
        return close(state.isRunning() && isPastLastDay(today), JobState.EXPIRED);
    }

    /** Is over once its last post is filled: by us, if any of them was; says whether none is left. */
    boolean closeWhenFull() {
        return close(
                state.isRunning() && free() == 0, filledByUs > 0 ? JobState.FILLED_BY_US : JobState.FILLED_ELSEWHERE);
    }

    /** Takes it over as it stood elsewhere, without a word to anybody. */
    void standAt(JobState then, LocalDate published, LocalDate lastDay) {
        if (then == JobState.DRAFT || !draft().missing().isEmpty()) {
            throw new IllegalArgumentException("Only a whole job stands anywhere: " + id);
        }
        state = then;
        publishedOn = published;
        expiresOn = lastDay;
        slug = Slug.of(title, Objects.requireNonNull(address).city(), id);
        switch (then) {
            case FILLED_BY_US -> filledByUs = Objects.requireNonNull(posts);
            case FILLED_ELSEWHERE -> filledElsewhere = Objects.requireNonNull(posts);
            case DRAFT, OPEN, ON_HOLD, WITHDRAWN, EXPIRED -> {}
        }
    }

    /** Tells the other rooms what is different since. */
    void announce(JobDraft before) {
        var changed = Changes.between(before, draft());
        if (state == JobState.OPEN && !changed.isEmpty()) {
            registerEvent(new JobChanged(id, changed));
        }
    }

    @Override
    public JobOfferId id() {
        return id;
    }

    JobState state() {
        return state;
    }

    StaffId agent() {
        return agent;
    }

    int filled() {
        return filledByUs + filledElsewhere;
    }

    int free() {
        return (posts == null ? 0 : posts) - filled();
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    @Nullable
    LocalDate expiresOn() {
        return expiresOn;
    }

    /** Everything as somebody would write it again. */
    JobDraft draft() {
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
                shifts.stream().map(StoredShift::shift).toList(),
                hourlyWage,
                wageException,
                startsOn,
                orEarlier,
                endsOn,
                posts,
                typedAddress,
                transit,
                requirements,
                burdens,
                hasChildFriendlyHours,
                ways,
                applicationPage,
                expiresOn);
    }

    /** The job as others read it; a draft has none. */
    Optional<JobCard> card() {
        return slug == null ? Optional.empty() : Optional.of(card(slug));
    }

    private JobCard card(String address) {
        return new JobCard(
                id,
                version(),
                address,
                Objects.requireNonNull(employer),
                Objects.requireNonNull(site),
                Objects.requireNonNull(contact),
                title,
                Objects.requireNonNull(occupation),
                tasks,
                Objects.requireNonNull(model),
                Objects.requireNonNull(hoursPerWeek),
                shifts.stream().map(StoredShift::shift).toList(),
                Objects.requireNonNull(hourlyWage),
                Optional.ofNullable(wageException),
                Objects.requireNonNull(startsOn),
                orEarlier,
                Optional.ofNullable(endsOn),
                Objects.requireNonNull(posts),
                filled(),
                new JobPlace(Objects.requireNonNull(this.address), Optional.ofNullable(transit)),
                requirements.stream()
                        .sorted(Comparator.comparing(Requirement::weight))
                        .toList(),
                Set.copyOf(burdens),
                hasChildFriendlyHours,
                Set.copyOf(ways),
                Optional.ofNullable(applicationPage),
                state,
                Optional.ofNullable(publishedOn),
                Optional.ofNullable(expiresOn),
                agent);
    }

    private boolean isPastLastDay(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }

    private boolean close(boolean isPossible, JobState to) {
        if (!isPossible) {
            return false;
        }
        state = to;
        if (slug != null) {
            registerEvent(new JobClosed(id, to));
        }
        return true;
    }

    private static <T> void replace(Collection<T> stored, Collection<T> wanted) {
        if (!List.copyOf(stored).equals(List.copyOf(wanted))) {
            stored.clear();
            stored.addAll(wanted);
        }
    }
}

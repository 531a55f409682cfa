package org.jobcenterportal.joboffers;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.Employers;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobPage.JobNews;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jobs as colleagues read them: lists, and one with its history. Nothing is about a citizen. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(JobBoard.READERS)
public class JobBoard {

    /** Who logs jobs, and who tells people of them. */
    public static final String READERS = "hasAnyRole('" + Roles.EMPLOYER_SERVICE + "', '" + Roles.COUNSELLOR + "', '"
            + Roles.CASE_MANAGER + "', '" + Roles.EQUALITY_OFFICER + "', '" + Roles.TEAM_LEAD + "')";

    /** How long before its last day a job is about to be over. */
    public static final Period SOON = Period.ofDays(7);

    private static final Set<JobState> RUNNING = EnumSet.of(JobState.OPEN, JobState.ON_HOLD);
    private static final Set<JobState> PUBLISHED = EnumSet.complementOf(EnumSet.of(JobState.DRAFT));
    private static final int NEWS = 20;
    private static final int EARLIER = 12;

    private final JobRegister register;
    private final JobSearch search;
    private final JobDiary diary;
    private final Employers employers;
    private final StaffDirectory staff;
    private final CurrentStaff colleague;
    private final CurrentUser user;
    private final ObjectProvider<JobsWithProposals> proposals;

    JobBoard(
            JobRegister register,
            JobSearch search,
            JobDiary diary,
            Employers employers,
            StaffDirectory staff,
            CurrentStaff colleague,
            CurrentUser user,
            ObjectProvider<JobsWithProposals> proposals) {
        this.register = register;
        this.search = search;
        this.diary = diary;
        this.employers = employers;
        this.staff = staff;
        this.colleague = colleague;
        this.user = user;
        this.proposals = proposals;
    }

    /** A part of a list, and how long the whole is. */
    public record Found(List<JobRow> rows, int all) {}

    /** Jobs that fit, the latest first; drafts for those only who log jobs. */
    public Found rows(JobFilter filter, Set<JobState> states, boolean withoutProposals, int offset, int most) {
        var seen = EnumSet.noneOf(JobState.class);
        seen.addAll(states);
        if (!mayWrite()) {
            seen.remove(JobState.DRAFT);
        }
        if (seen.isEmpty()) {
            return new Found(List.of(), 0);
        }
        if (withoutProposals) {
            var ids = search.find(filter, seen, 0, Integer.MAX_VALUE);
            var taken =
                    proposals.stream().flatMap(one -> one.among(ids).stream()).collect(toSet());
            var left = ids.stream().filter(id -> !taken.contains(id)).toList();
            return new Found(rows(left.stream().skip(offset).limit(most).toList()), left.size());
        }
        return new Found(rows(search.find(filter, seen, offset, most)), search.count(filter, seen));
    }

    /** Whether somebody can tell which jobs have proposals. */
    public boolean knowsProposals() {
        return proposals.stream().findAny().isPresent();
    }

    /** How many jobs that go on the reader looks after. */
    public int own() {
        return colleague.find().map(me -> search.count(mine(me), RUNNING)).orElse(0);
    }

    /** A job with its history; a draft for those only who log jobs. */
    public Optional<JobPage> page(JobOfferId id) {
        return register.findById(id)
                .filter(job -> job.state() != JobState.DRAFT || mayWrite())
                .map(this::page);
    }

    /** The jobs that an employer offered before, the latest first. */
    public List<JobRow> earlierOf(EmployerId employer) {
        var filter = new JobFilter("", "", Set.of(), Set.of(), "", false, employer, null, null);
        return rows(search.find(filter, PUBLISHED, 0, EARLIER));
    }

    /** The job that the reader published last. */
    public Optional<JobDraft> lastOfMine() {
        return colleague
                .find()
                .flatMap(me -> search.find(mine(me), PUBLISHED, 0, 1).stream().findFirst())
                .flatMap(register::findById)
                .map(JobOffer::draft);
    }

    /** What an earlier job said. */
    public Optional<JobDraft> written(JobOfferId id) {
        return register.findById(id)
                .filter(job -> job.state() != JobState.DRAFT || mayWrite())
                .map(JobOffer::draft);
    }

    /** The colleagues who look after jobs, by name. */
    public List<StaffDetails> agents() {
        var ids = search.agents();
        return staff.all(ids).values().stream()
                .sorted(Comparator.comparing(one -> one.name().sorted()))
                .toList();
    }

    private static JobFilter mine(StaffDetails me) {
        return new JobFilter("", "", Set.of(), Set.of(), "", false, null, me.id(), null);
    }

    private boolean mayWrite() {
        return user.isInRole(Roles.EMPLOYER_SERVICE);
    }

    private JobPage page(JobOffer job) {
        var draft = job.draft();
        var history = diary.of(job.id(), NEWS);
        var names = staff.all(Stream.concat(
                        Stream.of(job.agent()),
                        history.stream().map(JobDiary.Entry::by).filter(Objects::nonNull))
                .toList());
        return new JobPage(
                draft,
                job.state(),
                job.card().map(JobCard::slug).orElse(null),
                job.filled(),
                job.publishedOn(),
                Optional.ofNullable(draft.employer()).flatMap(employers::find),
                names.get(job.agent()).name().full(),
                mayWrite(),
                history.stream()
                        .map(one -> new JobNews(
                                one.at(),
                                one.what(),
                                one.by() == null
                                        ? null
                                        : names.get(one.by()).name().full()))
                        .toList());
    }

    private List<JobRow> rows(Collection<JobOfferId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var jobs = register.allOf(ids).stream().collect(toMap(JobOffer::id, Function.identity()));
        var cards = employers.ofAll(jobs.values().stream()
                .map(job -> job.draft().employer())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var names =
                staff.all(jobs.values().stream().map(JobOffer::agent).distinct().toList());
        return ids.stream()
                .map(jobs::get)
                .map(job -> {
                    var draft = job.draft();
                    return new JobRow(
                            job.id(),
                            draft.title(),
                            Optional.ofNullable(draft.employer())
                                    .map(cards::get)
                                    .map(EmployerCard::name)
                                    .orElse(""),
                            draft.place().map(place -> place.address().city()).orElse(""),
                            job.state(),
                            draft.model(),
                            draft.posts() == null ? 0 : draft.posts(),
                            job.filled(),
                            job.publishedOn(),
                            job.expiresOn(),
                            names.get(job.agent()).name().full());
                })
                .toList();
    }
}

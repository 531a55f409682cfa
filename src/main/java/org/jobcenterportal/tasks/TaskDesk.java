package org.jobcenterportal.tasks;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.tasks.TaskBook.Sight;
import org.jobcenterportal.tasks.TaskBook.Stand;
import org.jobcenterportal.tasks.TaskRow.TaskScope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done in the office: by oneself, by those for whom one stands in, by the team (F95). */
@Service
@PreAuthorize(TaskDesk.STAFF)
public class TaskDesk {

    /** Everybody who works in the office. */
    public static final String STAFF = "hasAnyRole('" + Roles.COUNSELLOR + "', '" + Roles.CASE_MANAGER + "', '"
            + Roles.EQUALITY_OFFICER + "', '" + Roles.EMPLOYER_SERVICE + "', '" + Roles.MEASURE_MANAGEMENT + "', '"
            + Roles.OUTREACH + "', '" + Roles.TEAM_LEAD + "', '" + Roles.STEERING + "', '" + Roles.DATA_PROTECTION
            + "', '" + Roles.ADMINISTRATION + "')";

    private static final Purpose LIST = new Purpose("tasks.list");
    private static final int MOST = 500;

    private final TaskBook book;
    private final TaskSubjects subjects;
    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final CurrentUser user;
    private final StaffDirectory staff;
    private final AuditLog audit;
    private final Clock clock;

    TaskDesk(
            TaskBook book,
            TaskSubjects subjects,
            CaseAccess access,
            CurrentStaff colleague,
            CurrentUser user,
            StaffDirectory staff,
            AuditLog audit,
            Clock clock) {
        this.book = book;
        this.subjects = subjects;
        this.access = access;
        this.colleague = colleague;
        this.user = user;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** The open tasks of one of the lists, the longest due first; the log says whom the list names. */
    @Transactional(readOnly = true)
    public List<TaskRow> open(TaskScope scope) {
        var shown = standing().stream()
                .filter(task -> task.scopes().contains(scope))
                .toList();
        var persons = shown.stream()
                .map(Scoped::task)
                .map(Stand::person)
                .filter(Objects::nonNull)
                .collect(toSet());
        audit.read(LIST, persons.stream().map(PersonId::value).toList());
        var known = subjects.of(persons);
        var names = names(shown);
        var me = colleague.id();
        return shown.stream().map(task -> row(task, me, known, names)).toList();
    }

    /** How many stand on each list. */
    @Transactional(readOnly = true)
    public TaskCounts counts() {
        var all = standing();
        return new TaskCounts(count(all, TaskScope.OWN), count(all, TaskScope.TEAM), count(all, TaskScope.OVERDUE));
    }

    /** How many are the reader's own, asked with every page; none for an account that belongs to no colleague. */
    @Transactional(readOnly = true)
    public int ownCount() {
        if (!colleague.isKnown()) {
            return 0;
        }
        return book.count(new Sight(
                colleague.withThoseSheStandsInFor(), null, user.require().roles()));
    }

    /** The open tasks about a person whose case the reader may open. */
    @Transactional(readOnly = true)
    public List<TaskRow> about(PersonId person) {
        access.require(person);
        var mine = colleague.withThoseSheStandsInFor();
        var tasks = book.open(person).stream()
                .map(task -> new Scoped(task, scopes(task, mine, Set.of(), today())))
                .toList();
        var names = names(tasks);
        var me = colleague.id();
        return tasks.stream().map(task -> row(task, me, Map.of(), names)).toList();
    }

    /** Opens a task; one about a person only for whoever may open her case. */
    @Transactional
    public TaskId add(TaskDraft draft) {
        if (draft.kind() != TaskKind.MANUAL || draft.occasion() != null) {
            throw new IllegalArgumentException("The portal opens its own tasks by itself");
        }
        if (draft.person() != null) {
            access.require(draft.person());
            audit.changed("task.opened", List.of(draft.person().value()), Map.of());
        }
        return book.open(draft, colleague.id(), clock.instant()).orElseThrow();
    }

    /** Ticks a task off that is on one of the reader's lists; whether it was open. */
    @Transactional
    public boolean done(TaskId id) {
        requireInSight(id);
        return book.done(id, colleague.id(), clock.instant());
    }

    /** Takes that back. */
    @Transactional
    public boolean reopen(TaskId id) {
        requireInSight(id);
        return book.reopen(id);
    }

    /** To whom a task can be given: everybody who works here today, by family name. */
    @Transactional(readOnly = true)
    public List<StaffDetails> colleagues() {
        return staff.everybody();
    }

    /** Whom a new task is for at first. */
    @Transactional(readOnly = true)
    public StaffDetails me() {
        return colleague.details();
    }

    private record Scoped(Stand task, Set<TaskScope> scopes) {}

    private List<Scoped> standing() {
        var me = colleague.details();
        var mine = colleague.withThoseSheStandsInFor();
        var team = new HashSet<>(staff.inTeam(me.team()));
        var all = new HashSet<>(mine);
        all.addAll(team);
        var today = today();
        return book.open(new Sight(all, me.team(), user.require().roles()), MOST).stream()
                .map(task -> new Scoped(task, scopes(task, mine, team, today)))
                .toList();
    }

    /** Overdue for a colleague is what is hers; for a team lead, what has waited too long in her team. */
    private Set<TaskScope> scopes(Stand task, Set<StaffId> mine, Set<StaffId> team, LocalDate today) {
        var scopes = EnumSet.noneOf(TaskScope.class);
        var isOwn = switch (task.assignee()) {
            case Assignee.Colleague(var id) -> mine.contains(id);
            case Assignee.Team shared -> false;
            case Assignee.Role(var role) -> user.isInRole(role);
        };
        var isTeams = switch (task.assignee()) {
            case Assignee.Colleague(var id) -> team.contains(id);
            case Assignee.Team shared -> true;
            case Assignee.Role role -> false;
        };
        if (isOwn) {
            scopes.add(TaskScope.OWN);
        }
        if (isTeams) {
            scopes.add(TaskScope.TEAM);
        }
        var isEscalatedToMe = isTeams && task.escalatedAt() != null && user.isInRole(Roles.TEAM_LEAD);
        if (isEscalatedToMe || isOwn && task.dueOn().isBefore(today)) {
            scopes.add(TaskScope.OVERDUE);
        }
        return scopes;
    }

    private void requireInSight(TaskId id) {
        var task = book.find(id);
        var isInSight = task.filter(one -> switch (one.assignee()) {
                    case Assignee.Colleague(var owner) -> isInSight(owner);
                    case Assignee.Team(var team) ->
                        team.equals(colleague.details().team());
                    case Assignee.Role(var role) -> user.isInRole(role);
                })
                .isPresent();
        var isAboutOpenCase = task.map(Stand::person)
                .filter(person -> access.relationTo(person).mayLook())
                .isPresent();
        if (!isInSight && !isAboutOpenCase) {
            throw new AccessDeniedException("This task is not for the one who asks");
        }
    }

    private boolean isInSight(StaffId owner) {
        return colleague.withThoseSheStandsInFor().contains(owner)
                || staff.inTeam(colleague.details().team()).contains(owner);
    }

    private Map<StaffId, StaffDetails> names(List<Scoped> tasks) {
        return staff.all(tasks.stream()
                .map(one -> one.task().assignee())
                .flatMap(assignee -> assignee instanceof Assignee.Colleague(var id) ? Stream.of(id) : Stream.empty())
                .collect(toSet()));
    }

    private TaskRow row(
            Scoped scoped, StaffId me, Map<PersonId, TaskRow.Subject> known, Map<StaffId, StaffDetails> names) {
        var task = scoped.task();
        var person = task.person();
        return new TaskRow(
                task.id(),
                task.kind(),
                task.title(),
                task.note(),
                person == null ? null : known.getOrDefault(person, new TaskRow.Subject(person, null, null)),
                task.assignee(),
                forWhom(task.assignee(), me, names),
                task.dueOn(),
                task.escalatedAt(),
                task.doneAt(),
                scoped.scopes());
    }

    private @Nullable String forWhom(Assignee assignee, StaffId me, Map<StaffId, StaffDetails> names) {
        if (!(assignee instanceof Assignee.Colleague(var id)) || id.equals(me)) {
            return null;
        }
        var details = names.get(id);
        return details == null ? null : details.name().full();
    }

    private static int count(List<Scoped> tasks, TaskScope scope) {
        return Math.toIntExact(
                tasks.stream().filter(task -> task.scopes().contains(scope)).count());
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

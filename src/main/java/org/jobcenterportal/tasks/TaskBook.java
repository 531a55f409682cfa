package org.jobcenterportal.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks in the database. */
@Component
class TaskBook {

    /** Whose tasks somebody sees: those of these colleagues, of her team if it counts, and of her roles. */
    record Sight(Set<StaffId> staff, @Nullable TeamId team, Set<String> roles) {}

    /** A task as it is stored. */
    record Stand(
            TaskId id,
            TaskKind kind,
            @Nullable String title,
            @Nullable String note,
            @Nullable PersonId person,
            Assignee assignee,
            LocalDate dueOn,
            @Nullable Instant escalatedAt,
            @Nullable Instant doneAt) {}

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String IN_SIGHT = "(for_staff in (:staff) or for_team = :team or for_role in (:roles))";

    private final JdbcClient jdbc;

    TaskBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TaskId> open(TaskDraft draft, @Nullable StaffId by, Instant now) {
        var id = TaskId.next();
        var assignee = draft.assignee();
        var person = draft.person();
        var rows = jdbc.sql("""
                        insert into task (id, kind, title, note, person_id, for_staff, for_team, for_role,
                            due_on, occasion, opened_by, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update occasion = occasion
                        """)
                .params(
                        id.value(),
                        draft.kind().name(),
                        draft.title(),
                        draft.note(),
                        person == null ? null : person.value(),
                        assignee instanceof Assignee.Colleague(var staff) ? staff.value() : null,
                        assignee instanceof Assignee.Team(var team) ? team.value() : null,
                        assignee instanceof Assignee.Role(var role) ? role : null,
                        draft.dueOn(),
                        draft.occasion(),
                        by == null ? null : by.value(),
                        Stored.utc(now))
                .update();
        return rows == 1 && exists(id) ? Optional.of(id) : Optional.empty();
    }

    void close(String occasion, Instant now) {
        jdbc.sql("update task set done_at = ? where occasion = ? and done_at is null")
                .params(Stored.utc(now), occasion)
                .update();
    }

    void reopen(String occasion, StaffId forStaff, LocalDate dueOn) {
        jdbc.sql("""
                        update task set done_at = null, due_on = ?, escalated_at = null,
                            for_staff = ?, for_team = null, for_role = null
                        where occasion = ? and done_at is not null and done_by is null
                        """).params(dueOn, forStaff.value(), occasion).update();
    }

    void close(TaskId id, Instant now) {
        jdbc.sql("update task set done_at = ? where id = ? and done_at is null")
                .params(Stored.utc(now), id.value())
                .update();
    }

    /** All that are open on the same kind of occasion. */
    List<Stand> openAbout(TaskKind kind) {
        return jdbc.sql("select * from task where kind = ? and is_open")
                .param(kind.name())
                .query((row, number) -> read(row))
                .list();
    }

    /** Those that are open, the longest due first. */
    List<Stand> open(Sight sight, int most) {
        return inSight(
                        "select * from task where is_open and " + IN_SIGHT + " order by due_on, opened_at limit :most",
                        sight)
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    int count(Sight sight) {
        return inSight("select count(*) from task where is_open and " + IN_SIGHT, sight)
                .query(Integer.class)
                .single();
    }

    /** Those of a person that are open. */
    List<Stand> open(PersonId person) {
        return jdbc.sql("select * from task where person_id = ? and is_open order by due_on, opened_at limit 50")
                .param(person.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Everything that was ever to be done about a person. */
    List<Stand> all(PersonId person) {
        return jdbc.sql("select * from task where person_id = ? order by opened_at")
                .param(person.value())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Stand> find(TaskId id) {
        return jdbc.sql("select * from task where id = ?")
                .param(id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether it was open, or done, until now. */
    boolean done(TaskId id, StaffId by, Instant now) {
        return jdbc.sql("update task set done_at = ?, done_by = ? where id = ? and done_at is null")
                        .params(Stored.utc(now), by.value(), id.value())
                        .update()
                == 1;
    }

    boolean reopen(TaskId id) {
        return jdbc.sql("update task set done_at = null, done_by = null where id = ? and done_at is not null")
                        .param(id.value())
                        .update()
                == 1;
    }

    /** Marks what has been overdue for long; several nodes share the work. */
    int escalate(LocalDate dueBefore, Instant now, int portion) {
        var ids = jdbc.sql("""
                        select id from task where is_open and escalated_at is null and due_on < ?
                        order by due_on limit ? for update skip locked
                        """)
                .params(dueBefore, portion)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        ids.forEach(id -> jdbc.sql("update task set escalated_at = ? where id = ?")
                .params(Stored.utc(now), id)
                .update());
        return ids.size();
    }

    /** Takes a round for this transaction, once in an hour: whoever gets it makes it, and nobody else does. */
    boolean takeRound(String name, Instant now) {
        var taken = jdbc.sql("select name from task_round where name = ? and last_at <= ? for update skip locked")
                .params(name, Stored.utc(now.minus(HOUR)))
                .query(String.class)
                .optional();
        taken.ifPresent(round -> jdbc.sql("update task_round set last_at = ? where name = ?")
                .params(Stored.utc(now), round)
                .update());
        return taken.isPresent();
    }

    /** The occasions of this kind on which something was opened since a moment, done or not. */
    Set<String> occasions(TaskKind kind, Instant since) {
        return Set.copyOf(
                jdbc.sql("select occasion from task where kind = ? and opened_at >= ? and occasion is not null")
                        .params(kind.name(), Stored.utc(since))
                        .query(String.class)
                        .list());
    }

    private boolean exists(TaskId id) {
        return find(id).isPresent();
    }

    private JdbcClient.StatementSpec inSight(String sql, Sight sight) {
        return jdbc.sql(sql)
                .param("staff", values(sight.staff()))
                .param("team", sight.team() == null ? null : sight.team().value())
                .param("roles", sight.roles());
    }

    private static List<UUID> values(Collection<StaffId> staff) {
        return staff.stream().map(StaffId::value).toList();
    }

    private static Stand read(ResultSet row) throws SQLException {
        var person = Stored.id(row, "person_id");
        return new Stand(
                new TaskId(Stored.idOf(row, "id")),
                TaskKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("note"),
                person == null ? null : new PersonId(person),
                assignee(row),
                row.getObject("due_on", LocalDate.class),
                Stored.instant(row, "escalated_at"),
                Stored.instant(row, "done_at"));
    }

    private static Assignee assignee(ResultSet row) throws SQLException {
        var staff = Stored.id(row, "for_staff");
        var team = Stored.id(row, "for_team");
        if (staff != null) {
            return new Assignee.Colleague(new StaffId(staff));
        }
        return team != null ? new Assignee.Team(new TeamId(team)) : new Assignee.Role(row.getString("for_role"));
    }
}

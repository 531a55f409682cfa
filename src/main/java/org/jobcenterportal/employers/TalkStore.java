package org.jobcenterportal.employers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.employers.EmployerHistory.Promise;
import org.jobcenterportal.employers.EmployerHistory.Recall;
import org.jobcenterportal.employers.EmployerHistory.Talk;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Talks, promises and calls to make in the database. */
@Component
class TalkStore {

    /** A talk with whom, by whom. */
    record Entry(EmployerId employer, TalkDraft draft, StaffId by) {}

    /** Something that is due and of which nobody was told yet. */
    record Due(UUID id, EmployerId employer, String name, String line, LocalDate dueOn, StaffId whose) {}

    private static final int MOST_TALKS = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TalkStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(Collection<Entry> entries) {
        var talks = new ArrayList<Object[]>();
        var promises = new ArrayList<Object[]>();
        var recalls = new ArrayList<Object[]>();
        for (var entry : entries) {
            var id = Identifier.nextValue();
            var draft = entry.draft();
            talks.add(talk(id, entry));
            draft.promises()
                    .forEach(promise -> promises.add(new Object[] {
                        Identifier.nextValue(),
                        entry.employer().value(),
                        id,
                        promise.isOurs(),
                        promise.what(),
                        promise.dueOn(),
                        entry.by().value()
                    }));
            var again = draft.again();
            if (again != null) {
                recalls.add(new @Nullable Object[] {
                    Identifier.nextValue(),
                    entry.employer().value(),
                    value(draft.contact()),
                    again.dueOn(),
                    again.why(),
                    entry.by().value()
                });
            }
        }
        batches.batchUpdate(
                "insert into employer_talk (id, employer_id, contact_id, kind, goal, happened_at, said, noted_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                talks);
        batches.batchUpdate(
                "insert into employer_promise (id, employer_id, talk_id, is_ours, what, due_on, noted_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                promises);
        batches.batchUpdate(
                "insert into employer_recall (id, employer_id, contact_id, due_on, why, noted_by)"
                        + " values (?, ?, ?, ?, ?, ?)",
                recalls);
    }

    void addCall(EmployerId employer, @Nullable ContactId contact, TalkDraft.RecallDraft call, StaffId by) {
        batches.update(
                "insert into employer_recall (id, employer_id, contact_id, due_on, why, noted_by)"
                        + " values (?, ?, ?, ?, ?, ?)",
                Identifier.nextValue(),
                employer.value(),
                value(contact),
                call.dueOn(),
                call.why(),
                by.value());
    }

    EmployerHistory of(EmployerId employer) {
        var talks = jdbc.sql("""
                        select t.*, c.given_name, c.family_name, s.given_name by_given, s.family_name by_family
                        from employer_talk t left join employer_contact c on c.id = t.contact_id
                        join staff s on s.id = t.noted_by
                        where t.employer_id = ? order by t.happened_at desc, t.id desc limit ?
                        """)
                .params(employer.value(), MOST_TALKS)
                .query((row, number) -> talk(row))
                .list();
        var promises = jdbc.sql("""
                        select p.*, s.given_name by_given, s.family_name by_family
                        from employer_promise p join staff s on s.id = p.noted_by
                        where p.employer_id = ?
                        order by p.was_kept is not null, if(p.was_kept is null, p.due_on, null), p.settled_at desc, p.id
                        limit ?
                        """)
                .params(employer.value(), MOST_TALKS)
                .query((row, number) -> promise(row))
                .list();
        var recalls = jdbc.sql("""
                        select r.*, s.given_name by_given, s.family_name by_family
                        from employer_recall r join staff s on s.id = r.noted_by
                        where r.employer_id = ? and r.done_at is null order by r.due_on, r.id
                        """)
                .param(employer.value())
                .query((row, number) -> recall(row))
                .list();
        return new EmployerHistory(talks, promises, recalls);
    }

    /** @return whether it was open until now */
    boolean settle(EmployerId employer, UUID promise, boolean kept, StaffId by, Instant now) {
        return jdbc.sql("update employer_promise set was_kept = ?, settled_by = ?, settled_at = ?"
                                + " where id = ? and employer_id = ? and settled_at is null")
                        .params(kept, by.value(), utc(now), promise, employer.value())
                        .update()
                == 1;
    }

    /** @return whether it was open until now */
    boolean called(EmployerId employer, UUID recall, StaffId by, Instant now) {
        return jdbc.sql("update employer_recall set done_by = ?, done_at = ?"
                                + " where id = ? and employer_id = ? and done_at is null")
                        .params(by.value(), utc(now), recall, employer.value())
                        .update()
                == 1;
    }

    /** The calls to this employer that should have been made by a day. */
    List<UUID> callsDue(EmployerId employer, LocalDate today) {
        return jdbc.sql("select id from employer_recall where employer_id = ? and done_at is null and due_on <= ?")
                .params(employer.value(), today)
                .query(UUID.class)
                .list();
    }

    /** Calls that are due and of which nobody was told; whoever looks after the employer makes them. */
    List<Due> takeCalls(LocalDate today, int portion) {
        return take("employer_recall", "r.why", "r.done_at", today, portion);
    }

    /** Promises of the office and of employers that are due and open. */
    List<Due> takePromises(LocalDate today, int portion) {
        return take("employer_promise", "r.what", "r.settled_at", today, portion);
    }

    void move(EmployerId from, EmployerId into) {
        for (var table : List.of("employer_talk", "employer_promise", "employer_recall")) {
            jdbc.sql("update " + table + " set employer_id = ? where employer_id = ?")
                    .params(into.value(), from.value())
                    .update();
        }
    }

    private List<Due> take(String table, String line, String end, LocalDate today, int portion) {
        var due = jdbc.sql("select r.id, r.employer_id, e.name, " + line + " line, r.due_on,"
                        + " coalesce(e.agent_id, r.noted_by) whose from " + table
                        + " r join employer e on e.id = r.employer_id where " + end
                        + " is null and not r.was_told and r.due_on <= ? order by r.due_on, r.id limit ?"
                        + " for update skip locked")
                .params(today, portion)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        new EmployerId(row.getObject("employer_id", UUID.class)),
                        row.getString("name"),
                        row.getString("line"),
                        row.getObject("due_on", LocalDate.class),
                        new StaffId(row.getObject("whose", UUID.class))))
                .list();
        batches.batchUpdate(
                "update " + table + " set was_told = true where id = ?",
                due.stream().map(one -> new Object[] {one.id()}).toList());
        return due;
    }

    private static Object[] talk(UUID id, Entry entry) {
        var draft = entry.draft();
        return new @Nullable Object[] {
            id,
            entry.employer().value(),
            value(draft.contact()),
            draft.kind().name(),
            draft.goal().name(),
            utc(draft.at()),
            draft.said().value(),
            entry.by().value()
        };
    }

    private static Talk talk(ResultSet row) throws SQLException {
        var family = row.getString("family_name");
        return new Talk(
                row.getObject("id", UUID.class),
                TalkKind.valueOf(row.getString("kind")),
                TalkGoal.valueOf(row.getString("goal")),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("said"),
                family == null ? null : row.getString("given_name") + " " + family,
                by(row));
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                row.getObject("id", UUID.class),
                row.getBoolean("is_ours"),
                row.getString("what"),
                row.getObject("due_on", LocalDate.class),
                by(row),
                Optional.ofNullable(row.getObject("settled_at")).isPresent() ? row.getBoolean("was_kept") : null);
    }

    private static Recall recall(ResultSet row) throws SQLException {
        var contact = row.getObject("contact_id", UUID.class);
        return new Recall(
                row.getObject("id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("why"),
                contact == null ? null : new ContactId(contact),
                by(row));
    }

    private static String by(ResultSet row) throws SQLException {
        return row.getString("by_given") + " " + row.getString("by_family");
    }

    private static @Nullable UUID value(@Nullable ContactId contact) {
        return contact == null ? null : contact.value();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

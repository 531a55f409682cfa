package org.jobcenterportal.vault;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The vault in the database. Who may open what decide the three services that use it, and no other class does. */
@Component
class VaultBook {

    /** How many paragraphs a note has, and how many of them are open to one colleague. */
    record Count(Instant at, int released, int all) {}

    private record Line(
            UUID note,
            StaffId by,
            Instant at,
            @Nullable Instant errorAt,
            UUID paragraph,
            int ordinal,
            byte[] sealed,
            boolean offered,
            @Nullable StaffId releasedTo,
            @Nullable Instant releasedAt) {}

    private static final String LINES = """
            select n.id as note, n.written_by, n.written_at, n.error_at, p.id as paragraph, p.ordinal, p.sealed, p.offered,
                r.released_to, r.released_at
            from vault_note n join vault_paragraph p on p.note_id = n.id
            left join vault_release r on r.open_paragraph = p.id
            where n.person_id = :person and
            """;
    private static final String IN_ORDER = " order by n.written_at desc, n.id desc, p.ordinal";

    private final JdbcClient jdbc;
    private final VaultSafe safe;
    private final StaffDirectory staff;

    VaultBook(JdbcClient jdbc, VaultSafe safe, StaffDirectory staff) {
        this.jdbc = jdbc;
        this.safe = safe;
        this.staff = staff;
    }

    /** What these colleagues wrote about a person, the latest first. */
    List<VaultNote> writtenBy(Set<StaffId> authors, StaffId reader, PersonId person) {
        return notes(
                jdbc.sql(LINES + "n.written_by in (:authors)" + IN_ORDER)
                        .param("person", person.value())
                        .param("authors", authors.stream().map(StaffId::value).toList()),
                reader);
    }

    boolean hasAny(Set<StaffId> authors, PersonId person) {
        return jdbc.sql("""
                        select exists (select 1 from vault_note where person_id = :person and written_by in (:authors))
                        """)
                .param("person", person.value())
                .param("authors", authors.stream().map(StaffId::value).toList())
                .query(Boolean.class)
                .single();
    }

    /** What a person may read and release. */
    List<VaultNote> offeredTo(PersonId person) {
        return notes(
                jdbc.sql(LINES + "p.offered and n.error_at is null" + IN_ORDER).param("person", person.value()), null);
    }

    /** What a person has released to a colleague. */
    List<VaultNote> releasedTo(StaffId reader, PersonId person) {
        return notes(
                jdbc.sql(LINES + "r.released_to = :reader and n.error_at is null" + IN_ORDER)
                        .param("person", person.value())
                        .param("reader", reader.value()),
                reader);
    }

    /** How many paragraphs about a person she does not read herself. */
    int keptBack(PersonId person) {
        return jdbc.sql("""
                        select count(*) from vault_note n join vault_paragraph p on p.note_id = n.id
                        where n.person_id = ? and not (p.offered and n.error_at is null)
                        """).param(person.value()).query(Integer.class).single();
    }

    /** That there are notes, without a word of them. */
    List<Count> counts(PersonId person, StaffId reader) {
        return jdbc.sql("""
                        select n.written_at, count(*) as paragraphs, coalesce(sum(r.released_to = ?), 0) as released
                        from vault_note n join vault_paragraph p on p.note_id = n.id
                        left join vault_release r on r.open_paragraph = p.id
                        where n.person_id = ? and n.error_at is null
                        group by n.id, n.written_at order by n.written_at desc
                        """)
                .params(reader.value(), person.value())
                .query((row, number) -> new Count(
                        Stored.instantOf(row, "written_at"), row.getInt("released"), row.getInt("paragraphs")))
                .list();
    }

    UUID add(PersonId person, StaffId by, List<VaultNote.Draft> paragraphs, Instant now) {
        var note = Identifier.nextValue();
        jdbc.sql("insert into vault_note (id, person_id, written_by, written_at) values (?, ?, ?, ?)")
                .params(note, person.value(), by.value(), Stored.utc(now))
                .update();
        for (var index = 0; index < paragraphs.size(); index++) {
            var id = Identifier.nextValue();
            var draft = paragraphs.get(index);
            jdbc.sql("insert into vault_paragraph (id, note_id, ordinal, sealed, offered) values (?, ?, ?, ?, ?)")
                    .params(id, note, index + 1, safe.seal(id, draft.words()), draft.offered())
                    .update();
        }
        return note;
    }

    /** Marks a note of this colleague as recorded in error, and closes it to everybody else. */
    Optional<PersonId> mark(UUID note, StaffId author, Instant now) {
        var marked = jdbc.sql("update vault_note set error_at = ? where id = ? and written_by = ? and error_at is null")
                .params(Stored.utc(now), note, author.value())
                .update();
        if (marked == 0) {
            return Optional.empty();
        }
        jdbc.sql("""
                        update vault_release set taken_back_at = ? where taken_back_at is null
                        and paragraph_id in (select id from vault_paragraph where note_id = ?)
                        """).params(Stored.utc(now), note).update();
        return jdbc.sql("select person_id from vault_note where id = ?")
                .param(note)
                .query((row, number) -> new PersonId(Stored.idOf(row, "person_id")))
                .optional();
    }

    /** Opens a paragraph that this person may release; empty if there is none, or if it is open already. */
    Optional<UUID> release(PersonId person, UUID paragraph, StaffId to, Instant now) {
        var id = Identifier.nextValue();
        var released = jdbc.sql("""
                        insert into vault_release (id, paragraph_id, released_to, released_at)
                        select ?, p.id, ?, ? from vault_paragraph p join vault_note n on n.id = p.note_id
                        where p.id = ? and n.person_id = ? and p.offered and n.error_at is null
                        on duplicate key update released_to = vault_release.released_to
                        """)
                .params(id, to.value(), Stored.utc(now), paragraph, person.value())
                .update();
        return released == 1 && isOpen(id) ? Optional.of(id) : Optional.empty();
    }

    /** Closes it again; whether it was open. */
    boolean takeBack(PersonId person, UUID paragraph, Instant now) {
        return jdbc.sql("""
                        update vault_release set taken_back_at = ? where taken_back_at is null and paragraph_id in (
                            select p.id from vault_paragraph p join vault_note n on n.id = p.note_id
                            where p.id = ? and n.person_id = ?)
                        """).params(Stored.utc(now), paragraph, person.value()).update() == 1;
    }

    private boolean isOpen(UUID release) {
        return jdbc.sql("select exists (select 1 from vault_release where id = ?)")
                .param(release)
                .query(Boolean.class)
                .single();
    }

    private List<VaultNote> notes(JdbcClient.StatementSpec query, @Nullable StaffId reader) {
        var lines = query.query((row, number) -> line(row)).list();
        var names = staff.all(lines.stream()
                .flatMap(line -> Stream.of(line.by(), line.releasedTo()))
                .filter(Objects::nonNull)
                .collect(toSet()));
        return lines.stream().collect(groupingBy(Line::note, LinkedHashMap::new, toList())).values().stream()
                .map(note -> note(note, reader, names))
                .toList();
    }

    private VaultNote note(Collection<Line> lines, @Nullable StaffId reader, Map<StaffId, StaffDetails> names) {
        var first = lines.iterator().next();
        return new VaultNote(
                first.note(),
                names.get(first.by()).name(),
                first.by().equals(reader),
                first.at(),
                first.errorAt(),
                lines.stream().map(line -> paragraph(line, names)).toList());
    }

    private VaultNote.Paragraph paragraph(Line line, Map<StaffId, StaffDetails> names) {
        var to = line.releasedTo();
        var since = line.releasedAt();
        return new VaultNote.Paragraph(
                line.paragraph(),
                line.ordinal(),
                safe.open(line.paragraph(), line.sealed()),
                line.offered(),
                to == null || since == null
                        ? null
                        : new VaultNote.Release(names.get(to).name(), since));
    }

    private static Line line(ResultSet row) throws SQLException {
        var releasedTo = Stored.id(row, "released_to");
        return new Line(
                Stored.idOf(row, "note"),
                new StaffId(Stored.idOf(row, "written_by")),
                Stored.instantOf(row, "written_at"),
                Stored.instant(row, "error_at"),
                Stored.idOf(row, "paragraph"),
                row.getInt("ordinal"),
                row.getBytes("sealed"),
                row.getBoolean("offered"),
                releasedTo == null ? null : new StaffId(releasedTo),
                Stored.instant(row, "released_at"));
    }
}

package org.jobcenterportal.occupations;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.occupations.OccupationList.Titled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Official editions of the classification as rows, and which of them is in force. */
@Component
@InternalUse
class EditionStore {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An edition as it is kept. */
    record Kept(UUID id, String fileName, AccountId by, Instant at, int classes, int titles, boolean isInForce) {}

    /** The edition in force; empty while it is the list that the portal brings along. */
    @Transactional(readOnly = true)
    public Optional<UUID> inForce() {
        return jdbc.sql("select edition_id from occupation_list_in_force where edition_id is not null")
                .query(UUID.class)
                .optional();
    }

    /**
     * The list of an edition.
     *
     * @param everyday what people say for an occupation; it finds the first title of the code, and is not shown
     */
    @Transactional(readOnly = true)
    public OccupationList list(UUID edition, Map<OccupationCode, String> everyday) {
        var words = new HashMap<>(everyday);
        var titles = titles(edition).stream()
                .map(title -> new Titled(title, Objects.requireNonNullElse(words.remove(title.code()), "")))
                .toList();
        return OccupationList.of(edition, titles, classes(edition));
    }

    @Transactional(readOnly = true)
    public List<Kept> editions() {
        return jdbc.sql("""
                        select e.*, f.edition_id is not null as is_in_force from occupation_edition e
                        left join occupation_list_in_force f on f.edition_id = e.id
                        order by e.imported_at desc, e.id desc
                        """)
                .query((row, number) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        new AccountId(row.getString("imported_by")),
                        row.getObject("imported_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getInt("classes"),
                        row.getInt("titles"),
                        row.getBoolean("is_in_force")))
                .list();
    }

    /** Keeps an edition and puts it in force; of two at the same time the later one replaces the earlier. */
    @Transactional
    @RepeatedOnContention
    public UUID add(String fileName, Classification classification, AccountId by, Instant now) {
        var before = jdbc.sql("select edition_id from occupation_list_in_force where only_row = 1 for update")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
        var id = Identifier.nextValue();
        jdbc.sql("""
                        insert into occupation_edition
                            (id, file_name, imported_by, imported_at, replaces_id, classes, titles)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        id,
                        fileName,
                        by.value(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                        before.orElse(null),
                        classification.names().size(),
                        classification.titles().size()))
                .update();
        var names = List.copyOf(classification.names().entrySet());
        insert(
                "occupation_class (edition_id, digits, name)",
                names.size(),
                at -> List.of(id, names.get(at).getKey(), names.get(at).getValue()));
        var titles = classification.titles();
        insert(
                "occupation_title (edition_id, ordinal, code, title)",
                titles.size(),
                at -> List.of(
                        id, at, titles.get(at).code().value(), titles.get(at).title()));
        jdbc.sql("update occupation_list_in_force set edition_id = ? where only_row = 1")
                .param(id)
                .update();
        return id;
    }

    /**
     * Puts back in force what an edition has replaced, and removes it.
     *
     * @return whether it was in force
     */
    @Transactional
    @RepeatedOnContention
    public boolean takeBack(UUID edition) {
        var isTakenBack = jdbc.sql("""
                                update occupation_list_in_force set edition_id =
                                    (select replaces_id from occupation_edition where id = ?)
                                where edition_id = ?
                                """).params(edition, edition).update() == 1;
        if (isTakenBack) {
            jdbc.sql("delete from occupation_edition where id = ?")
                    .param(edition)
                    .update();
        }
        return isTakenBack;
    }

    /** What one row of a table holds. */
    private interface Values {
        List<Object> of(int row);
    }

    private void insert(String table, int rows, Values values) {
        for (int from = 0; from < rows; from += AT_ONCE) {
            var until = Math.min(rows, from + AT_ONCE);
            var all = new ArrayList<>();
            for (int at = from; at < until; at++) {
                all.addAll(values.of(at));
            }
            var places = "(" + "?, ".repeat(all.size() / (until - from) - 1) + "?)";
            jdbc.sql("insert into " + table + " values " + (places + ", ").repeat(until - from - 1) + places)
                    .params(all)
                    .update();
        }
    }

    private List<Occupation> titles(UUID edition) {
        return jdbc.sql("select code, title from occupation_title where edition_id = ? order by ordinal")
                .param(edition)
                .query((row, number) -> new Occupation(new OccupationCode(row.getString(1)), row.getString(2)))
                .list();
    }

    private Map<String, String> classes(UUID edition) {
        var names = new HashMap<String, String>();
        jdbc.sql("select digits, name from occupation_class where edition_id = ?")
                .param(edition)
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }
}

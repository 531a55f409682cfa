package org.jobcenterportal.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.HouseholdId;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The history of imports, and what is needed to take one back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IntakeStore {

    /** How long an import can be taken back. */
    static final Duration UNDONE_WITHIN = Duration.ofDays(90);

    private static final int AT_ONCE = 1_000;
    private static final int SHOWN = 50;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final JdbcTemplate batches;

    IntakeStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** An import as it is kept. */
    record Kept(
            UUID id,
            Instant at,
            AccountId by,
            String fileName,
            int recorded,
            int updated,
            int skipped,
            int refused,
            int households,
            @Nullable Instant undoneAt) {}

    /** A person of an import; what she was before, if it has changed her. */
    record Touched(PersonId person, @Nullable PersonDraft before) {}

    /** That a person came with an import. */
    record Trace(Instant at, @Nullable PersonDraft before) {}

    void begin(UUID id, String fileName, AccountId by, Instant now) {
        database.sql("""
                        insert into intake_import
                            (id, taken_at, taken_by, file_name, recorded, updated, skipped, refused, households)
                        values (?, ?, ?, ?, 0, 0, 0, 0, 0)
                        """).params(id, utc(now), by.value(), fileName).update();
    }

    void end(IntakeResult result, Instant now) {
        database.sql("""
                        update intake_import
                        set taken_at = ?, recorded = ?, updated = ?, skipped = ?, refused = ?, households = ? where id = ?
                        """)
                .params(
                        utc(now),
                        result.recorded(),
                        result.updated(),
                        result.skipped(),
                        result.refused(),
                        result.households(),
                        result.id())
                .update();
    }

    void keepRecorded(UUID id, Collection<PersonId> persons, Collection<HouseholdId> households) {
        insert(
                "insert into intake_person (import_id, person_id) values (?, ?)",
                persons.stream().map(person -> new Object[] {id, person.value()}));
        insert(
                "insert into intake_household (import_id, household_id) values (?, ?)",
                households.stream().map(household -> new Object[] {id, household.value()}));
    }

    void keepBefore(UUID id, Map<PersonId, PersonDraft> before) {
        insert(
                "insert into intake_person (import_id, person_id, before_image) values (?, ?, ?)",
                before.entrySet().stream()
                        .map(one -> new Object[] {id, one.getKey().value(), JSON.writeValueAsString(one.getValue())}));
    }

    Optional<Kept> find(UUID id) {
        return database.sql("select * from intake_import where id = ?")
                .param(id)
                .query(IntakeStore::kept)
                .optional();
    }

    /** The last imports, the newest one first. */
    List<Kept> latest() {
        return database.sql("select * from intake_import order by taken_at desc, id desc limit ?")
                .param(SHOWN)
                .query(IntakeStore::kept)
                .list();
    }

    List<Touched> touched(UUID id) {
        return database.sql("select person_id, before_image from intake_person where import_id = ?")
                .param(id)
                .query((row, number) ->
                        new Touched(new PersonId(row.getObject(1, UUID.class)), before(row.getString(2))))
                .list();
    }

    /** The imports with which a person came, the newest one first. */
    List<Trace> traces(PersonId person) {
        return database.sql("""
                        select i.taken_at, p.before_image from intake_person p join intake_import i on i.id = p.import_id
                        where p.person_id = ? order by i.taken_at desc
                        """)
                .param(person.value())
                .query((row, number) -> new Trace(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC), before(row.getString(2))))
                .list();
    }

    void forget(Collection<PersonId> persons) {
        persons.stream()
                .map(person -> new Object[] {person.value()})
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some ->
                        batches.batchUpdate("delete from intake_person where person_id = ?", new ArrayList<>(some)));
    }

    List<HouseholdId> households(UUID id) {
        return database.sql("select household_id from intake_household where import_id = ?")
                .param(id)
                .query((row, number) -> new HouseholdId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * Marks an import as taken back and forgets what it touched.
     *
     * @return whether it still stood
     */
    boolean undo(UUID id, AccountId by, Instant now) {
        boolean stood =
                database.sql("update intake_import set undone_at = ?, undone_by = ? where id = ? and undone_at is null")
                                .params(utc(now), by.value(), id)
                                .update()
                        == 1;
        if (stood) {
            database.sql("delete from intake_person where import_id = ?")
                    .param(id)
                    .update();
            database.sql("delete from intake_household where import_id = ?")
                    .param(id)
                    .update();
        }
        return stood;
    }

    private void insert(String sql, Stream<Object[]> rows) {
        rows.gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> batches.batchUpdate(sql, new ArrayList<>(some)));
    }

    private static @Nullable PersonDraft before(@Nullable String image) {
        return image == null ? null : JSON.readValue(image, PersonDraft.class);
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var undone = row.getObject("undone_at", LocalDateTime.class);
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("taken_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new AccountId(row.getString("taken_by")),
                row.getString("file_name"),
                row.getInt("recorded"),
                row.getInt("updated"),
                row.getInt("skipped"),
                row.getInt("refused"),
                row.getInt("households"),
                undone == null ? null : undone.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

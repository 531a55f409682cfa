package org.jobcenterportal.interviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.timetables.InterpreterId;
import org.jobcenterportal.timetables.PlaceId;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.TableId;
import org.jobcenterportal.timetables.TalkInterpreter;
import org.jobcenterportal.timetables.TalkPlace;
import org.jobcenterportal.timetables.TalkTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places, employers with their tables and jobs, and interpreters of rounds, as rows. */
@Component
class StandBook {

    private final JdbcClient jdbc;

    StandBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An employer's stand, without what others know of the employer. */
    record Stand(
            StandId id,
            RoundId round,
            EmployerId employer,
            TimeSlot there,
            UUID linkKey,
            List<TimeSlot> breaks,
            List<JobOfferId> jobs,
            List<TalkTable> tables) {}

    List<TalkPlace> places(RoundId round) {
        // "Table 2" before "Table 10"
        return jdbc.sql(
                        "select id, name, open_from, open_until from interview_place where round_id = ? order by natural_sort_key(name)")
                .param(round.value())
                .query((row, number) -> new TalkPlace(
                        new PlaceId(Stored.id(row, "id")),
                        row.getString("name"),
                        Stored.slot(row, "open_from", "open_until")))
                .list();
    }

    void put(RoundId round, TalkPlace place) {
        var isThere = jdbc.sql(
                                "update interview_place set name = ?, open_from = ?, open_until = ? where id = ? and round_id = ?")
                        .param(place.name())
                        .param(Stored.utc(place.open().start()))
                        .param(Stored.utc(place.open().end()))
                        .param(place.id().value())
                        .param(round.value())
                        .update()
                > 0;
        if (!isThere) {
            jdbc.sql("insert into interview_place (id, round_id, name, open_from, open_until) values (?, ?, ?, ?, ?)")
                    .param(place.id().value())
                    .param(round.value())
                    .param(place.name())
                    .param(Stored.utc(place.open().start()))
                    .param(Stored.utc(place.open().end()))
                    .update();
        }
    }

    boolean isUsed(PlaceId place) {
        return jdbc.sql("select exists (select 1 from interview_table where place_id = ?)")
                .param(place.value())
                .query(Boolean.class)
                .single();
    }

    void remove(RoundId round, PlaceId place) {
        jdbc.sql("delete from interview_place where id = ? and round_id = ?")
                .params(place.value(), round.value())
                .update();
    }

    List<TalkInterpreter> interpreters(RoundId round) {
        return jdbc.sql("select * from interview_interpreter where round_id = ? order by language, there_from, id")
                .param(round.value())
                .query((row, number) -> new TalkInterpreter(
                        new InterpreterId(Stored.id(row, "id")),
                        row.getString("language"),
                        Stored.slot(row, "there_from", "there_until"),
                        row.getBoolean("is_there")))
                .list();
    }

    void put(RoundId round, TalkInterpreter interpreter) {
        var isThere = jdbc.sql("""
                                update interview_interpreter set language = ?, there_from = ?, there_until = ?, is_there = ?
                                where id = ? and round_id = ?
                                """)
                        .param(interpreter.language())
                        .param(Stored.utc(interpreter.there().start()))
                        .param(Stored.utc(interpreter.there().end()))
                        .param(interpreter.isThere())
                        .param(interpreter.id().value())
                        .param(round.value())
                        .update()
                > 0;
        if (!isThere) {
            jdbc.sql("""
                            insert into interview_interpreter (language, there_from, there_until, is_there, id, round_id)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .param(interpreter.language())
                    .param(Stored.utc(interpreter.there().start()))
                    .param(Stored.utc(interpreter.there().end()))
                    .param(interpreter.isThere())
                    .param(interpreter.id().value())
                    .param(round.value())
                    .update();
        }
    }

    void remove(RoundId round, InterpreterId interpreter) {
        jdbc.sql("delete from interview_interpreter where id = ? and round_id = ?")
                .params(interpreter.value(), round.value())
                .update();
    }

    List<Stand> stands(RoundId round) {
        return read("where s.round_id = ?", round.value());
    }

    Optional<Stand> find(StandId stand) {
        return read("where s.id = ?", stand.value()).stream().findFirst();
    }

    Optional<Stand> byLinkKey(UUID key) {
        return read("where s.link_key = ?", key).stream().findFirst();
    }

    private List<Stand> read(String where, UUID which) {
        var breaks = lists(
                "select s.id, b.starts_at, b.ends_at from interview_stand s join interview_stand_break b on b.stand_id = s.id "
                        + where + " order by b.starts_at",
                which,
                row -> Stored.slot(row, "starts_at", "ends_at"));
        var jobs = lists(
                "select s.id, j.job_id from interview_stand s join interview_stand_job j on j.stand_id = s.id " + where
                        + " order by j.job_id",
                which,
                row -> new JobOfferId(Stored.id(row, "job_id")));
        var tables = lists(
                "select s.id, s.there_from, s.there_until, t.id as table_id, t.number, t.place_id, t.is_there"
                        + " from interview_stand s join interview_table t on t.stand_id = s.id " + where
                        + " order by t.number",
                which,
                row -> new TalkTable(
                        new TableId(Stored.id(row, "table_id")),
                        new StandId(Stored.id(row, "id")),
                        row.getInt("number"),
                        new PlaceId(Stored.id(row, "place_id")),
                        Stored.slot(row, "there_from", "there_until"),
                        breaks.getOrDefault(Stored.id(row, "id"), List.of()),
                        row.getBoolean("is_there")));
        return jdbc.sql("select s.* from interview_stand s " + where + " order by s.id")
                .param(which)
                .query((row, number) -> new Stand(
                        new StandId(Stored.id(row, "id")),
                        new RoundId(Stored.id(row, "round_id")),
                        new EmployerId(Stored.id(row, "employer_id")),
                        Stored.slot(row, "there_from", "there_until"),
                        Stored.id(row, "link_key"),
                        breaks.getOrDefault(Stored.id(row, "id"), List.of()),
                        jobs.getOrDefault(Stored.id(row, "id"), List.of()),
                        tables.getOrDefault(Stored.id(row, "id"), List.of())))
                .list();
    }

    /** What one column of a row says. */
    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> lists(String statement, UUID which, Column<T> column) {
        var lists = new HashMap<UUID, List<T>>();
        jdbc.sql(statement).param(which).query(row -> {
            lists.computeIfAbsent(Stored.id(row, "id"), id -> new ArrayList<>()).add(column.of(row));
        });
        return lists;
    }

    /** Keeps a stand as a draft says; a table that is no longer there takes its talks along. */
    void put(RoundId round, StandDraft draft) {
        var old = find(draft.id());
        if (old.isEmpty()) {
            jdbc.sql("""
                            insert into interview_stand (id, round_id, employer_id, there_from, there_until, link_key)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .param(draft.id().value())
                    .param(round.value())
                    .param(draft.employer().value())
                    .param(Stored.utc(draft.there().start()))
                    .param(Stored.utc(draft.there().end()))
                    .param(UUID.randomUUID())
                    .update();
        } else {
            jdbc.sql("update interview_stand set employer_id = ?, there_from = ?, there_until = ? where id = ?")
                    .param(draft.employer().value())
                    .param(Stored.utc(draft.there().start()))
                    .param(Stored.utc(draft.there().end()))
                    .param(draft.id().value())
                    .update();
            removeParts(draft.id());
        }
        for (var pause : draft.breaks()) {
            jdbc.sql("insert into interview_stand_break (stand_id, starts_at, ends_at) values (?, ?, ?)")
                    .param(draft.id().value())
                    .param(Stored.utc(pause.start()))
                    .param(Stored.utc(pause.end()))
                    .update();
        }
        for (var job : draft.jobs()) {
            jdbc.sql("insert into interview_stand_job (stand_id, job_id) values (?, ?)")
                    .params(draft.id().value(), job.value())
                    .update();
        }
        putTables(draft, old.map(Stand::tables).orElse(List.of()));
    }

    private void putTables(StandDraft draft, List<TalkTable> old) {
        var known = new LinkedHashMap<TableId, TalkTable>();
        old.forEach(table -> known.put(table.id(), table));
        draft.tables().forEach(table -> known.remove(table.id()));
        for (var gone : known.keySet()) {
            jdbc.sql("delete from interview where table_id = ?")
                    .param(gone.value())
                    .update();
            jdbc.sql("delete from interview_table where id = ?")
                    .param(gone.value())
                    .update();
        }
        // from the end of the row on, so that tables can change places without two having one number
        jdbc.sql("update interview_table set number = -number where stand_id = ?")
                .param(draft.id().value())
                .update();
        var number = 0;
        for (var table : draft.tables()) {
            number++;
            jdbc.sql("""
                            insert into interview_table (id, stand_id, number, place_id, is_there) values (?, ?, ?, ?, true)
                            on duplicate key update number = values(number), place_id = values(place_id)
                            """)
                    .params(
                            table.id().value(),
                            draft.id().value(),
                            number,
                            table.place().value())
                    .update();
        }
    }

    private void removeParts(StandId stand) {
        for (var statement : List.of(
                "delete from interview_stand_break where stand_id = ?",
                "delete from interview_stand_job where stand_id = ?")) {
            jdbc.sql(statement).param(stand.value()).update();
        }
    }

    void remove(StandId stand) {
        for (var statement : List.of(
                "delete from interview_result where stand_id = ?",
                "delete from interview where stand_id = ?",
                "delete from interview_wish where stand_id = ?",
                "delete from interview_table where stand_id = ?")) {
            jdbc.sql(statement).param(stand.value()).update();
        }
        removeParts(stand);
        jdbc.sql("delete from interview_stand where id = ?")
                .param(stand.value())
                .update();
    }

    void setThere(TableId table, boolean isThere) {
        jdbc.sql("update interview_table set is_there = ? where id = ?")
                .params(isThere, table.value())
                .update();
    }

    void renewLink(StandId stand) {
        jdbc.sql("update interview_stand set link_key = ? where id = ?")
                .params(UUID.randomUUID(), stand.value())
                .update();
    }

    /** Everything of a round that has a time is so much later, or earlier. */
    void shift(RoundId round, Duration by) {
        for (var statement : List.of("""
                update interview_place set open_from = date_add(open_from, interval :by second),
                    open_until = date_add(open_until, interval :by second) where round_id = :round
                """, """
                update interview_stand set there_from = date_add(there_from, interval :by second),
                    there_until = date_add(there_until, interval :by second) where round_id = :round
                """, """
                update interview_stand_break b join interview_stand s on s.id = b.stand_id
                set b.starts_at = date_add(b.starts_at, interval :by second),
                    b.ends_at = date_add(b.ends_at, interval :by second) where s.round_id = :round
                """, """
                update interview_interpreter set there_from = date_add(there_from, interval :by second),
                    there_until = date_add(there_until, interval :by second) where round_id = :round
                """, """
                update interview_guest set arrives_at = date_add(arrives_at, interval :by second),
                    leaves_at = date_add(leaves_at, interval :by second) where round_id = :round
                """)) {
            jdbc.sql(statement)
                    .param("by", by.toSeconds())
                    .param("round", round.value())
                    .update();
        }
    }

    /** How many employers rounds have. */
    Map<RoundId, Integer> counts(List<RoundId> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        var counts = new HashMap<RoundId, Integer>();
        jdbc.sql("select round_id, count(*) as many from interview_stand where round_id in (:rounds) group by round_id")
                .param("rounds", rounds.stream().map(RoundId::value).toList())
                .query(row -> {
                    counts.put(new RoundId(Stored.id(row, "round_id")), row.getInt("many"));
                });
        return counts;
    }
}

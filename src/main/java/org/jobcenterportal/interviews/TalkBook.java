package org.jobcenterportal.interviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.timetables.GuestId;
import org.jobcenterportal.timetables.InterpreterId;
import org.jobcenterportal.timetables.PlaceId;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.TableId;
import org.jobcenterportal.timetables.Talk;
import org.jobcenterportal.timetables.TalkId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timetables, what people were told of them, and what came of the talks, as rows. */
@Component
class TalkBook {

    private final JdbcClient jdbc;

    TalkBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which guest and which employer. */
    record Pair(GuestId guest, StandId stand) {

        static Pair of(Talk talk) {
            return new Pair(talk.guest(), talk.stand());
        }
    }

    /** A talk as those concerned were told last. */
    record Told(TalkId talk, GuestId guest, StandId stand, TableId table, int slot) {

        boolean isStillTrue(Talk now) {
            return slot == now.slot() && table.equals(now.table());
        }
    }

    List<Talk> of(RoundId round) {
        return jdbc.sql("select * from interview where round_id = ? order by slot, table_id")
                .param(round.value())
                .query(TalkBook::talk)
                .list();
    }

    Optional<Talk> find(TalkId id) {
        return jdbc.sql("select * from interview where id = ?")
                .param(id.value())
                .query(TalkBook::talk)
                .optional();
    }

    Optional<RoundId> roundOf(TalkId id) {
        return jdbc.sql("select round_id from interview where id = ?")
                .param(id.value())
                .query((row, number) -> new RoundId(Stored.id(row, "round_id")))
                .optional();
    }

    /** Puts talks where they are now; those that are to change places with others leave their old places first. */
    void replace(RoundId round, Collection<Talk> before, Collection<Talk> after) {
        var kept = Map.copyOf(byId(before));
        var now = Map.copyOf(byId(after));
        before.stream()
                .filter(talk -> !talk.equals(now.get(talk.id())))
                .map(Talk::id)
                .sorted(Comparator.comparing(TalkId::value))
                .forEach(this::remove);
        after.stream().filter(talk -> !talk.equals(kept.get(talk.id()))).forEach(talk -> insert(round, talk));
    }

    void insert(RoundId round, Talk talk) {
        jdbc.sql("""
                        insert into interview
                            (id, round_id, guest_id, stand_id, table_id, place_id, interpreter_id, slot, is_pinned)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        talk.id().value(),
                        round.value(),
                        talk.guest().value(),
                        talk.stand().value(),
                        talk.table().value(),
                        talk.place().value(),
                        talk.interpreter() == null ? null : talk.interpreter().value(),
                        talk.slot(),
                        talk.isPinned()))
                .update();
    }

    void remove(TalkId talk) {
        jdbc.sql("delete from interview where id = ?").param(talk.value()).update();
    }

    /** Takes out the talk of a pair, if it has one that begins at a time or later. */
    boolean removeFrom(GuestId guest, StandId stand, int slot) {
        return jdbc.sql("delete from interview where guest_id = ? and stand_id = ? and slot >= ?")
                        .params(guest.value(), stand.value(), slot)
                        .update()
                > 0;
    }

    List<Told> told(RoundId round) {
        return jdbc.sql("select * from interview_told where round_id = ?")
                .param(round.value())
                .query((row, number) -> new Told(
                        new TalkId(Stored.id(row, "interview_id")),
                        new GuestId(Stored.id(row, "guest_id")),
                        new StandId(Stored.id(row, "stand_id")),
                        new TableId(Stored.id(row, "table_id")),
                        row.getInt("slot")))
                .list();
    }

    /** What people were told is no longer true of any talk. */
    void forgetTold(RoundId round) {
        jdbc.sql("delete from interview_told where round_id = ?")
                .param(round.value())
                .update();
    }

    /** Everybody concerned knows these talks now. */
    void tell(RoundId round) {
        forgetTold(round);
        jdbc.sql("""
                        insert into interview_told (interview_id, round_id, guest_id, stand_id, table_id, slot)
                        select id, round_id, guest_id, stand_id, table_id, slot from interview where round_id = ?
                        """).param(round.value()).update();
    }

    Map<Pair, TalkResult> results(RoundId round) {
        var results = new HashMap<Pair, TalkResult>();
        jdbc.sql("""
                        select r.* from interview_result r join interview_guest g on g.id = r.guest_id where g.round_id = ?
                        """).param(round.value()).query(row -> {
            results.put(
                    new Pair(new GuestId(Stored.id(row, "guest_id")), new StandId(Stored.id(row, "stand_id"))),
                    result(row));
        });
        return results;
    }

    Map<StandId, TalkResult> resultsOf(GuestId guest) {
        var results = new HashMap<StandId, TalkResult>();
        jdbc.sql("select * from interview_result where guest_id = ?")
                .param(guest.value())
                .query(row -> {
                    results.put(new StandId(Stored.id(row, "stand_id")), result(row));
                });
        return results;
    }

    /** @param by the colleague who wrote it down; null where the employer did */
    void record(Talk talk, TalkResult result, @Nullable StaffId by) {
        jdbc.sql("""
                        insert into interview_result
                            (guest_id, stand_id, took_place, next_step, side, staff_id, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?) on duplicate key update took_place = values(took_place),
                            next_step = values(next_step), side = values(side), staff_id = values(staff_id),
                            recorded_at = values(recorded_at)
                        """)
                .params(Arrays.asList(
                        talk.guest().value(),
                        talk.stand().value(),
                        result.tookPlace(),
                        Stored.name(result.nextStep()),
                        by == null ? "EMPLOYER" : "OFFICE",
                        by == null ? null : by.value(),
                        Stored.utc(result.at())))
                .update();
    }

    Map<RoundId, Integer> counts(List<RoundId> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        var counts = new HashMap<RoundId, Integer>();
        jdbc.sql("select round_id, count(*) as many from interview where round_id in (:rounds) group by round_id")
                .param("rounds", rounds.stream().map(RoundId::value).toList())
                .query(row -> {
                    counts.put(new RoundId(Stored.id(row, "round_id")), row.getInt("many"));
                });
        return counts;
    }

    private static Map<TalkId, Talk> byId(Collection<Talk> talks) {
        var all = new HashMap<TalkId, Talk>();
        talks.forEach(talk -> all.put(talk.id(), talk));
        return all;
    }

    private static Talk talk(ResultSet row, int number) throws SQLException {
        var interpreter = row.getObject("interpreter_id", UUID.class);
        return new Talk(
                new TalkId(Stored.id(row, "id")),
                new GuestId(Stored.id(row, "guest_id")),
                new StandId(Stored.id(row, "stand_id")),
                new TableId(Stored.id(row, "table_id")),
                new PlaceId(Stored.id(row, "place_id")),
                interpreter == null ? null : new InterpreterId(interpreter),
                row.getInt("slot"),
                row.getBoolean("is_pinned"));
    }

    private static TalkResult result(ResultSet row) throws SQLException {
        return new TalkResult(
                row.getBoolean("took_place"),
                Stored.choice(NextStep.class, row, "next_step"),
                Objects.requireNonNull(Stored.instant(row, "recorded_at")));
    }
}

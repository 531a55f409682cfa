package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.appointments.OpeningWish.Ending;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The wishes for more times: one per person and topic, counted for the equality officer. */
@Component
@Transactional
class OpeningWishes {

    private static final int SHOWN = 50;

    private final JdbcClient database;
    private final NominationTimes times;

    OpeningWishes(JdbcClient database, NominationTimes times) {
        this.database = database;
        this.times = times;
    }

    /** So many people look for a time on a topic, in one half of the day. */
    record Counted(Topic topic, Set<Way> ways, PartOfDay partOfDay, int people) {}

    /** Asking twice for the same person is asking once. */
    void add(PersonId person, Topic topic, Set<Way> ways, PartOfDay partOfDay, StaffId by, Instant now) {
        try {
            database.sql("""
                            insert into opening_wish
                                (id, topic, ways, part_of_day, person_id, wished_by, wished_at, is_open)
                            values (?, ?, ?, ?, ?, ?, ?, true)
                            """)
                    .params(
                            Identifier.nextValue(),
                            topic.name(),
                            WayList.written(ways),
                            partOfDay.name(),
                            person.value(),
                            by.value(),
                            utc(now))
                    .update();
        } catch (DuplicateKeyException known) {
            database.sql("""
                            update opening_wish set ways = ?, part_of_day = ?
                            where person_id = ? and topic = ? and is_open
                            """)
                    .params(WayList.written(ways), partOfDay.name(), person.value(), topic.name())
                    .update();
        }
    }

    List<Counted> open() {
        return database
                .sql("select topic, ways, part_of_day from opening_wish where is_open")
                .query((row, number) -> new Counted(
                        Topic.valueOf(row.getString("topic")),
                        WayList.read(row.getString("ways")),
                        PartOfDay.valueOf(row.getString("part_of_day")),
                        1))
                .list()
                .stream()
                .collect(groupingBy(one -> one, counting()))
                .entrySet()
                .stream()
                .map(entry -> new Counted(
                        entry.getKey().topic(),
                        entry.getKey().ways(),
                        entry.getKey().partOfDay(),
                        Math.toIntExact(entry.getValue())))
                .sorted(Comparator.comparing(Counted::people)
                        .reversed()
                        .thenComparing(Counted::topic)
                        .thenComparing(Counted::partOfDay))
                .toList();
    }

    List<OpeningWish> of(Collection<StaffId> colleagues) {
        if (colleagues.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select id, topic, part_of_day, wished_by, wished_at, outcome, closed_at, remark
                        from opening_wish where wished_by in (:colleagues)
                        order by wished_at desc limit :limit
                        """)
                .param("colleagues", colleagues.stream().map(StaffId::value).toList())
                .param("limit", SHOWN)
                .query((row, number) -> wish(row))
                .list();
    }

    void dismiss(Topic topic, Set<Way> ways, PartOfDay partOfDay, OneSentence remark, String account, Instant now) {
        database.sql("""
                        update opening_wish
                        set is_open = null, outcome = 'DISMISSED', closed_at = ?, closed_by = ?, remark = ?
                        where topic = ? and ways = ? and part_of_day = ? and is_open
                        """)
                .params(utc(now), account, remark.value(), topic.name(), WayList.written(ways), partOfDay.name())
                .update();
    }

    /** Where times are free again, the wish has come true. */
    void closeWhatIsFulfilled(Instant now) {
        for (var one : open()) {
            if (times.isFreeSoon(one.topic(), one.ways(), one.partOfDay())) {
                database.sql("""
                                update opening_wish set is_open = null, outcome = 'OPENED', closed_at = ?
                                where topic = ? and ways = ? and part_of_day = ? and is_open
                                """)
                        .params(
                                utc(now),
                                one.topic().name(),
                                WayList.written(one.ways()),
                                one.partOfDay().name())
                        .update();
            }
        }
    }

    private static OpeningWish wish(ResultSet row) throws SQLException {
        return new OpeningWish(
                row.getObject("id", UUID.class),
                Topic.valueOf(row.getString("topic")),
                PartOfDay.valueOf(row.getString("part_of_day")),
                new StaffId(row.getObject("wished_by", UUID.class)),
                instant(row, "wished_at").orElseThrow(),
                Optional.ofNullable(row.getString("outcome"))
                        .map(Ending::valueOf)
                        .orElse(null),
                instant(row, "closed_at").orElse(null),
                row.getString("remark"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

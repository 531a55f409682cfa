package org.jobcenterportal.periods;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Periods as rows. */
@Component
class PeriodStore {

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    PeriodStore(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A period and whose it is. */
    record PeriodOf(PersonId person, Period period) {}

    /** What is known of each of these persons; those of whom nothing is known are left out. */
    Map<PersonId, Periods> of(Collection<PersonId> persons) {
        var known = new HashMap<PersonId, Periods>();
        persons.stream()
                .distinct()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> jdbc
                        .sql("select person_id, kind, starts, ends from period where person_id in (:persons)")
                        .param("persons", some.stream().map(PersonId::value).toList())
                        .query(PeriodStore::read)
                        .list()
                        .stream()
                        .collect(groupingBy(PeriodOf::person, mapping(PeriodOf::period, toList())))
                        .forEach((person, periods) -> known.put(person, new Periods(periods))));
        return known;
    }

    /** Keeps everybody else out until the transaction ends, so that two who edit at once follow each other. */
    void lock(PersonId person) {
        jdbc.sql("""
                        insert into period_book (person_id, version) values (?, 0)
                        on duplicate key update version = version + 1
                        """).param(person.value()).update();
    }

    void add(PersonId person, Period period) {
        jdbc.sql(INSERT).params(values(new PeriodOf(person, period))).update();
    }

    void remove(PersonId person, Period period) {
        jdbc.sql("delete from period where person_id = ? and track = ? and starts = ?")
                .params(
                        person.value(),
                        period.kind().track().name(),
                        period.from().atDay(1))
                .update();
    }

    void addAll(List<PeriodOf> periods) {
        var persons = periods.stream().map(PeriodOf::person).distinct().toList();
        rows.batchUpdate(
                "insert into period_book (person_id, version) values (?, 0)",
                persons.stream().map(person -> new Object[] {person.value()}).toList());
        rows.batchUpdate(
                INSERT, periods.stream().map(period -> values(period).toArray()).toList());
    }

    private static final String INSERT =
            "insert into period (person_id, kind, track, starts, ends) values (?, ?, ?, ?, ?)";

    private static List<Object> values(PeriodOf row) {
        var period = row.period();
        var until = period.until();
        return List.of(
                row.person().value(),
                period.kind().name(),
                period.kind().track().name(),
                period.from().atDay(1),
                until == null ? END_OF_TIME : until.plusMonths(1).atDay(1));
    }

    private static PeriodOf read(ResultSet row, int number) throws SQLException {
        var ends = row.getObject("ends", LocalDate.class);
        return new PeriodOf(
                new PersonId(row.getObject("person_id", UUID.class)),
                new Period(
                        PeriodKind.valueOf(row.getString("kind")),
                        YearMonth.from(row.getObject("starts", LocalDate.class)),
                        ends.equals(END_OF_TIME) ? null : YearMonth.from(ends).minusMonths(1)));
    }
}

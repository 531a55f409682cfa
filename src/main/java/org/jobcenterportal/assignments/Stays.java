package org.jobcenterportal.assignments;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureFigures.Afterwards;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.runs.RunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many entered and who stays how long, counted by the database and without anybody's name or id. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class Stays {

    private final JdbcClient database;

    Stays(JdbcClient database) {
        this.database = database;
    }

    /** Stays in each of the given runs that touch a span of days, both included. */
    public Map<RunId, List<Stay>> in(Collection<RunId> runs, LocalDate first, LocalDate last) {
        if (runs.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select run_id, entered_on, left_on from measure_assignment
                        where run_id in (:runs) and entered_on <= :last and (left_on is null or left_on >= :first)
                            and status <> 'RECORDED_IN_ERROR'
                        """)
                .param("runs", runs.stream().map(RunId::value).distinct().toList())
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Stay(
                        new RunId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)))
                .stream()
                .collect(groupingBy(Stay::run));
    }

    /**
     * What those were found to do who left an offer from one day to another, both included; an offer about whose people
     * nobody has asked is not there.
     *
     * @param months how many after they left: 3 or 6
     */
    public Map<MeasureId, Map<Afterwards, Integer>> afterwards(int months, LocalDate first, LocalDate last) {
        var found = new HashMap<MeasureId, Map<Afterwards, Integer>>();
        database.sql("""
                        select measure_id, %s as found, count(*) as people from measure_assignment
                        where left_on between :first and :last and status <> 'RECORDED_IN_ERROR'
                        group by measure_id, found having found is not null
                        """.formatted(column(months)))
                .param("first", first)
                .param("last", last)
                .query((row, number) -> found.computeIfAbsent(
                                new MeasureId(row.getObject(1, UUID.class)), measure -> new EnumMap<>(Afterwards.class))
                        .put(Afterwards.valueOf(row.getString(2)), row.getInt(3)))
                .list();
        return found;
    }

    /** The same of everybody who ever left one of these runs; a run about whose people nobody has asked is not there. */
    public Map<RunId, Map<Afterwards, Integer>> afterwards(Collection<RunId> runs, int months) {
        var found = new HashMap<RunId, Map<Afterwards, Integer>>();
        if (runs.isEmpty()) {
            return found;
        }
        database.sql("""
                        select run_id, %s as found, count(*) as people from measure_assignment
                        where run_id in (:runs) and status <> 'RECORDED_IN_ERROR'
                        group by run_id, found having found is not null
                        """.formatted(column(months)))
                .param("runs", runs.stream().map(RunId::value).distinct().toList())
                .query((row, number) -> found.computeIfAbsent(
                                new RunId(row.getObject(1, UUID.class)), run -> new EnumMap<>(Afterwards.class))
                        .put(Afterwards.valueOf(row.getString(2)), row.getInt(3)))
                .list();
        return found;
    }

    private static String column(int months) {
        return switch (months) {
            case 3 -> "after_3_months";
            case 6 -> "after_6_months";
            default -> throw new IllegalArgumentException("Nobody asks after " + months + " months");
        };
    }

    /** How many people entered in each month of a year, by the instrument under which the plan counts them. */
    public Map<Instrument, Map<Month, Integer>> entries(int year) {
        var entries = new EnumMap<Instrument, Map<Month, Integer>>(Instrument.class);
        database.sql("""
                        select instrument, month(entered_on) as entered_in, count(*) as entered from measure_assignment
                        where entered_on between :first and :last and status <> 'RECORDED_IN_ERROR'
                        group by instrument, entered_in
                        """)
                .param("first", LocalDate.of(year, Month.JANUARY, 1))
                .param("last", LocalDate.of(year, Month.DECEMBER, 31))
                .query((row, number) -> entries.computeIfAbsent(
                                Instrument.valueOf(row.getString(1)).countedUnder(),
                                instrument -> new EnumMap<>(Month.class))
                        .merge(Month.of(row.getInt(2)), row.getInt(3), Integer::sum))
                .list();
        return entries;
    }
}

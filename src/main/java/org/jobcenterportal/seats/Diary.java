package org.jobcenterportal.seats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The times of people: one row per person and quarter of an hour, so that the primary key alone decides who was first,
 * whatever the lengths of the times and whoever takes part.
 *
 * <p>Everything happens in the caller's transaction, and taking comes before anything that depends on it.
 */
@Component
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
public class Diary {

    private final JdbcClient jdbc;

    Diary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes a time for all who take part, or for none.
     *
     * <p>{@code false} means that one of them is taken: the statement has left no row, the transaction lives on and may
     * try another time, but it keeps a lock on the row that was first until it ends.
     *
     * @throws IllegalArgumentException if the time does not lie on quarters of an hour, or nobody takes part
     */
    public boolean take(DiaryEntryId entry, TimeSlot slot, List<UUID> parties) {
        return insert(entry, quarters(slot, parties));
    }

    /**
     * Takes another time for all who take part and gives the former back, or changes nothing. What the two have in
     * common stays taken throughout, so that nobody slips in between.
     *
     * <p>{@code false} means that one of them is taken then; the former time is still theirs.
     *
     * @throws IllegalArgumentException if the time does not lie on quarters of an hour, or nobody takes part
     */
    public boolean move(DiaryEntryId entry, TimeSlot to, List<UUID> parties) {
        var wanted = quarters(to, parties);
        var kept = quartersOf(entry);
        var missing = wanted.stream().filter(quarter -> !kept.contains(quarter)).toList();
        if (!missing.isEmpty() && !insert(entry, missing)) {
            return false;
        }
        for (var quarter : kept) {
            if (!wanted.contains(quarter)) {
                jdbc.sql("delete from diary_quarter where party = ? and quarter_start = ?")
                        .params(quarter.party(), utc(quarter.start()))
                        .update();
            }
        }
        return true;
    }

    /**
     * Lets another entry have a whole time, as when an offer becomes an appointment: it stays taken without a gap, and the
     * former entry has none any more.
     */
    public void handOver(DiaryEntryId from, DiaryEntryId to) {
        jdbc.sql("update diary_quarter set entry = ? where entry = ?")
                .params(to.value(), from.value())
                .update();
    }

    /** Who takes part in a time. */
    public Set<UUID> parties(DiaryEntryId entry) {
        return parties(List.of(entry)).getOrDefault(entry, Set.of());
    }

    /** Who takes part in each of several times: one statement. */
    public Map<DiaryEntryId, Set<UUID>> parties(Collection<DiaryEntryId> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select distinct entry, party from diary_quarter where entry in (:entries)")
                .param("entries", entries.stream().map(DiaryEntryId::value).toList())
                .query((row, number) ->
                        Map.entry(new DiaryEntryId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    /** Gives the whole time back. */
    public void release(DiaryEntryId entry) {
        jdbc.sql("delete from diary_quarter where entry = ?")
                .param(entry.value())
                .update();
    }

    /** Gives one party's time back; the others keep theirs. */
    public void release(DiaryEntryId entry, UUID party) {
        jdbc.sql("delete from diary_quarter where entry = ? and party = ?")
                .params(entry.value(), party)
                .update();
    }

    /** When one party is taken within a range, in order; times that touch are one. */
    public List<TimeSlot> busy(UUID party, TimeSlot range) {
        return busy(List.of(party), range).get(party);
    }

    /** When each of several parties is taken within a range: one statement, and an entry for each of them. */
    public Map<UUID, List<TimeSlot>> busy(Collection<UUID> parties, TimeSlot range) {
        return busy(parties, range, null);
    }

    /** The same without what one entry takes: as if it had been given back already. */
    public Map<UUID, List<TimeSlot>> busy(Collection<UUID> parties, TimeSlot range, @Nullable DiaryEntryId except) {
        var busy = new HashMap<UUID, List<TimeSlot>>();
        parties.forEach(party -> busy.put(party, List.of()));
        if (!parties.isEmpty()) {
            quarters(parties, range, except).forEach((party, starts) -> busy.put(party, QuarterHours.join(starts)));
        }
        return Map.copyOf(busy);
    }

    /** The entries of a party within a range: one statement, and the whole time of each. */
    public Map<DiaryEntryId, TimeSlot> entries(UUID party, TimeSlot range) {
        return jdbc
                .sql("""
                        select entry, min(quarter_start) as first, max(quarter_start) as last from diary_quarter
                        where party = :party and quarter_start >= :from and quarter_start < :until
                        group by entry
                        """)
                .param("party", party)
                .param("from", utc(range.start()))
                .param("until", utc(range.end()))
                .query((row, number) -> Map.entry(
                        new DiaryEntryId(row.getObject(1, UUID.class)),
                        new TimeSlot(
                                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getObject(3, LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC)
                                        .plus(QuarterHours.LENGTH))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean insert(DiaryEntryId entry, Collection<Quarter> quarters) {
        var parameters = new ArrayList<>(quarters.size() * 3);
        for (var quarter : quarters) {
            parameters.add(quarter.party());
            parameters.add(utc(quarter.start()));
            parameters.add(entry.value());
        }
        var rows = String.join(", ", Collections.nCopies(quarters.size(), "(?, ?, ?)"));
        try {
            jdbc.sql("insert into diary_quarter (party, quarter_start, entry) values " + rows)
                    .params(parameters)
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private Set<Quarter> quartersOf(DiaryEntryId entry) {
        return jdbc.sql("select party, quarter_start from diary_quarter where entry = ?")
                .param(entry.value())
                .query((row, number) -> new Quarter(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .set();
    }

    /** Everyone inserts in the same order, so that two overlapping times wait for each other instead of deadlocking. */
    private static Set<Quarter> quarters(TimeSlot slot, List<UUID> parties) {
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("Nobody takes part");
        }
        var starts = new QuarterHours(slot).starts();
        return parties.stream()
                .sorted()
                .distinct()
                .flatMap(party -> starts.stream().map(start -> new Quarter(party, start)))
                .collect(toCollection(LinkedHashSet::new));
    }

    private Map<UUID, List<Instant>> quarters(Collection<UUID> parties, TimeSlot range, @Nullable DiaryEntryId except) {
        return jdbc
                .sql("""
                        select party, quarter_start from diary_quarter
                        where party in (%s) and quarter_start > ? and quarter_start < ? %s
                        order by party, quarter_start
                        """.formatted(
                                String.join(", ", Collections.nCopies(parties.size(), "?")),
                                except == null ? "" : "and entry <> ?"))
                .params(List.copyOf(parties))
                .params(utc(range.start().minus(QuarterHours.LENGTH)), utc(range.end()))
                .params(Stream.ofNullable(except).map(DiaryEntryId::value).toList())
                .query((row, number) -> Map.entry(
                        (UUID) row.getObject(1), // asked by class, the driver would search how to read it, row by row
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** A quarter of an hour of one party. */
    private record Quarter(UUID party, Instant start) {}
}

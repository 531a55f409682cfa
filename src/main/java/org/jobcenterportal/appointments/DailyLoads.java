package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.seats.DiaryEntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many consultations of a day are given, for consultants who hold no more than a number. A guarded row decides; for
 * a consultant without a number nothing is counted and nothing asked.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DailyLoads {

    private final JdbcClient database;
    private final TimetableBoard board;
    private final Clock clock;

    DailyLoads(JdbcClient database, TimetableBoard board, Clock clock) {
        this.database = database;
        this.board = board;
        this.clock = clock;
    }

    /** A consultant's day. */
    record Day(StaffId consultant, LocalDate date) {

        static Day of(FreeSlot slot) {
            return new Day(slot.consultant().id(), slot.slot().day());
        }

        static Day of(BcaConsultation consultation) {
            return new Day(consultation.consultant(), consultation.slot().day());
        }
    }

    /** Counts one more; {@code false} means that the day is full, and that nothing was counted. */
    boolean take(Day day) {
        if (!isCounted(day.consultant()) || increment(day)) {
            return true;
        }
        begin(day);
        return increment(day) || hasNoNumber(day.consultant());
    }

    /** Counts one more on another day, or once more on the same one; the former day is given back later. */
    boolean takeInsteadOf(Day before, Day day) {
        if (!before.equals(day)) {
            return take(day);
        }
        if (isCounted(day.consultant())) {
            database.sql("""
                            update consultant_day set maximum = greatest(maximum, taken + 1), taken = taken + 1
                            where consultant_id = ? and day = ?
                            """).params(day.consultant().value(), day.date()).update();
        }
        return true;
    }

    /** Counts one less. A day that was fuller than the number allows comes down to it. */
    void giveBack(Day day) {
        if (isCounted(day.consultant())) {
            database.sql("""
                            update consultant_day set taken = taken - 1, maximum = greatest(taken, coalesce(
                                (select c.daily_maximum from consultant c where c.staff_id = consultant_id), taken))
                            where consultant_id = ? and day = ? and taken > 0
                            """).params(day.consultant().value(), day.date()).update();
        }
    }

    /** Full days of a range, seen by somebody who would give one entry of the diary back. */
    Set<Day> full(TimeSlot range, @Nullable DiaryEntryId instead) {
        if (board.timetable().exceptions().dailyMaxima().isEmpty()) {
            return Set.of();
        }
        var full = database.sql("""
                        select consultant_id, day from consultant_day
                        where day between ? and ? and taken >= maximum
                        """)
                .params(range.day(), OfficeTime.dayOf(range.end()))
                .query((row, number) ->
                        new Day(new StaffId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .set();
        if (instead != null && !full.isEmpty()) {
            own(instead).forEach(full::remove);
        }
        return full;
    }

    /** Counts anew what a consultant has from today on, with everybody else waiting; nothing if she has no number. */
    void recount(StaffId consultant) {
        var today = today();
        var counted = counted(consultant, today, " for update");
        var found = found(consultant, today);
        counted.keySet().forEach(day -> found.putIfAbsent(day, 0L));
        found.forEach((day, taken) -> database.sql("""
                        insert into consultant_day (consultant_id, day, taken, maximum)
                        select staff_id, :day, :taken, greatest(daily_maximum, :taken) from consultant
                        where staff_id = :consultant and daily_maximum is not null
                        on duplicate key update taken = values(taken), maximum = values(maximum)
                        """)
                .param("day", day)
                .param("taken", taken)
                .param("consultant", consultant.value())
                .update());
    }

    /** Puts right what a node has counted that did not know the number yet; says for how many consultants. */
    @RepeatedOnContention
    @Transactional
    int recountWhereWrong() {
        var today = today();
        int wrong = 0;
        for (var consultant : database
                .sql("select staff_id from consultant where daily_maximum is not null")
                .query(UUID.class)
                .list()
                .stream()
                .map(StaffId::new)
                .toList()) {
            var counted = counted(consultant, today, "");
            counted.values().removeIf(taken -> taken == 0);
            if (!counted.equals(found(consultant, today))) {
                recount(consultant);
                wrong++;
            }
        }
        return wrong;
    }

    private boolean isCounted(StaffId consultant) {
        return board.timetable().exceptions().dailyMaximum(consultant).isPresent();
    }

    private boolean increment(Day day) {
        return database.sql("""
                        update consultant_day set taken = taken + 1
                        where consultant_id = ? and day = ? and taken < maximum
                        """).params(day.consultant().value(), day.date()).update() == 1;
    }

    /** Begins to count a day, if nobody has yet; whoever meets another here waits, and neither fails. */
    private void begin(Day day) {
        database.sql("""
                        insert into consultant_day (consultant_id, day, taken, maximum)
                        select staff_id, ?, 0, daily_maximum from consultant
                        where staff_id = ? and daily_maximum is not null
                        on duplicate key update taken = taken
                        """).params(day.date(), day.consultant().value()).update();
    }

    /** Whether a number that this node still knows is gone. */
    private boolean hasNoNumber(StaffId consultant) {
        return database.sql("select daily_maximum is null from consultant where staff_id = ?")
                .param(consultant.value())
                .query(Boolean.class)
                .single();
    }

    private Map<LocalDate, Long> counted(StaffId consultant, LocalDate today, String lock) {
        return database
                .sql("select day, taken from consultant_day where consultant_id = ? and day >= ?" + lock)
                .params(consultant.value(), today)
                .query((row, number) -> Map.entry(row.getObject(1, LocalDate.class), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private Map<LocalDate, Long> found(StaffId consultant, LocalDate today) {
        return database
                .sql("""
                        select starts_at from bca_consultation
                        where consultant_id = ? and starts_at >= ?
                            and state in ('RESERVED', 'BOOKED', 'TOOK_PLACE', 'NO_SHOW', 'FOLLOW_UP_OPEN', 'CLOSED')
                        union all
                        select starts_at from earlier_offer
                        where consultant_id = ? and starts_at >= ? and state = 'OPEN'
                        """)
                .params(consultant.value(), LocalDateTime.ofInstant(OfficeTime.startOf(today), ZoneOffset.UTC))
                .params(consultant.value(), LocalDateTime.ofInstant(OfficeTime.startOf(today), ZoneOffset.UTC))
                .query((row, number) ->
                        OfficeTime.dayOf(row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list()
                .stream()
                .collect(groupingBy(day -> day, TreeMap::new, counting()));
    }

    private Set<Day> own(DiaryEntryId entry) {
        return database
                .sql("select consultant_id, starts_at from bca_consultation where id = ?")
                .param(entry.value())
                .query((row, number) -> new Day(
                        new StaffId(row.getObject(1, UUID.class)),
                        OfficeTime.dayOf(row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                .list()
                .stream()
                .collect(toSet());
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

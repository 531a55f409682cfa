package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows in which the times of the consultants are kept. */
@Component
class TimesRegister {

    private final JdbcClient database;

    TimesRegister(JdbcClient database) {
        this.database = database;
    }

    /** Lets nobody else change the times of a consultant until the transaction ends; {@code false} if there is none. */
    boolean lock(StaffId consultant) {
        return database.sql("select staff_id from consultant where staff_id = ? for update")
                .param(consultant.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Everything that the rules do not say, as far as it is not long past. */
    Exceptions exceptions(LocalDate first) {
        return Exceptions.of(
                breaks(null), absences(null, OfficeTime.startOf(first)), extraTimes(null, first), dailyMaxima());
    }

    /** The rules of one consultant, or of all. */
    List<AvailabilityRule> rules(@Nullable StaffId consultant) {
        return database.sql("""
                        select id, series, edition, consultant_id, venue_id, ways, weekday, from_time, until_time,
                            grid_minutes, valid_from, valid_until
                        from availability_rule
                        where (:consultant is null or consultant_id = :consultant)
                        order by consultant_id, valid_from, from_time, id
                        """)
                .param("consultant", value(consultant))
                .query((row, number) -> rule(row))
                .list();
    }

    void add(AvailabilityRule rule) {
        database.sql("""
                        insert into availability_rule
                            (id, series, edition, consultant_id, venue_id, ways, weekday, from_time, until_time,
                            grid_minutes, valid_from, valid_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        rule.id(),
                        rule.series(),
                        rule.edition(),
                        rule.consultant().value(),
                        rule.venue().value(),
                        text(rule.ways()),
                        rule.weekday().name(),
                        rule.from(),
                        rule.until(),
                        rule.grid().toMinutes(),
                        rule.validFrom(),
                        rule.validUntil())
                .update();
    }

    /** Ends an edition that still stands as it is known; one that would never have begun is taken out. */
    boolean end(AvailabilityRule known, LocalDate lastDay) {
        return lastDay.isBefore(known.validFrom())
                ? database.sql("delete from availability_rule where id = ? and valid_until <=> ?")
                                .params(known.id(), known.validUntil())
                                .update()
                        == 1
                : database.sql("update availability_rule set valid_until = ? where id = ? and valid_until <=> ?")
                                .params(lastDay, known.id(), known.validUntil())
                                .update()
                        == 1;
    }

    List<WeeklyBreak> breaks(@Nullable StaffId consultant) {
        return database.sql("""
                        select id, consultant_id, weekday, from_time, until_time, valid_from, valid_until
                        from availability_break
                        where (:consultant is null or consultant_id = :consultant)
                        order by consultant_id, valid_from, from_time, id
                        """)
                .param("consultant", value(consultant))
                .query((row, number) -> new WeeklyBreak(
                        uuid(row, "id"),
                        new StaffId(uuid(row, "consultant_id")),
                        DayOfWeek.valueOf(row.getString("weekday")),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("until_time", LocalTime.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    void add(WeeklyBreak pause) {
        database.sql("""
                        insert into availability_break
                            (id, consultant_id, weekday, from_time, until_time, valid_from, valid_until)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        pause.id(),
                        pause.consultant().value(),
                        pause.weekday().name(),
                        pause.from(),
                        pause.until(),
                        pause.validFrom(),
                        pause.validUntil())
                .update();
    }

    /** Ends a break that still stands as it is known; one that would never have begun is taken out. */
    boolean end(WeeklyBreak known, LocalDate lastDay) {
        return lastDay.isBefore(known.validFrom())
                ? database.sql("delete from availability_break where id = ? and valid_until <=> ?")
                                .params(known.id(), known.validUntil())
                                .update()
                        == 1
                : database.sql("update availability_break set valid_until = ? where id = ? and valid_until <=> ?")
                                .params(lastDay, known.id(), known.validUntil())
                                .update()
                        == 1;
    }

    /** The absences of one consultant, or of all, that end after an instant. */
    List<Absence> absences(@Nullable StaffId consultant, Instant after) {
        return database.sql("""
                        select id, consultant_id, kind, starts_at, ends_at, imported_with from absence
                        where (:consultant is null or consultant_id = :consultant) and ends_at > :after
                        order by starts_at, id
                        """)
                .param("consultant", value(consultant))
                .param("after", utc(after))
                .query((row, number) -> new Absence(
                        uuid(row, "id"),
                        new StaffId(uuid(row, "consultant_id")),
                        AbsenceKind.valueOf(row.getString("kind")),
                        new TimeSlot(instant(row, "starts_at"), instant(row, "ends_at")),
                        row.getObject("imported_with", UUID.class)))
                .list();
    }

    void add(Absence absence, @Nullable String by, Instant now) {
        database.sql("""
                        insert into absence
                            (id, consultant_id, kind, starts_at, ends_at, imported_with, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        absence.id(),
                        absence.consultant().value(),
                        absence.kind().name(),
                        utc(absence.slot().start()),
                        utc(absence.slot().end()),
                        absence.importedWith(),
                        by,
                        utc(now))
                .update();
    }

    boolean removeAbsence(StaffId consultant, UUID id) {
        return database.sql("delete from absence where id = ? and consultant_id = ?")
                        .params(id, consultant.value())
                        .update()
                == 1;
    }

    int removeImport(StaffId consultant, UUID imported) {
        return database.sql("delete from absence where imported_with = ? and consultant_id = ?")
                .params(imported, consultant.value())
                .update();
    }

    /** What the last import brought that is still there. */
    Optional<LastImport> lastImport(StaffId consultant) {
        return database.sql("""
                        select imported_with, max(entered_at) as at, count(*) as entries from absence
                        where consultant_id = ? and imported_with is not null
                        group by imported_with order by at desc limit 1
                        """)
                .param(consultant.value())
                .query((row, number) ->
                        new LastImport(uuid(row, "imported_with"), instant(row, "at"), row.getInt("entries")))
                .optional();
    }

    List<ExtraTime> extraTimes(@Nullable StaffId consultant, LocalDate first) {
        return database.sql("""
                        select id, consultant_id, venue_id, ways, day, from_time, until_time, grid_minutes
                        from extra_time
                        where (:consultant is null or consultant_id = :consultant) and day >= :first
                        order by day, from_time, id
                        """)
                .param("consultant", value(consultant))
                .param("first", first)
                .query((row, number) -> new ExtraTime(
                        uuid(row, "id"),
                        new StaffId(uuid(row, "consultant_id")),
                        new VenueId(uuid(row, "venue_id")),
                        ways(row.getString("ways")),
                        row.getObject("day", LocalDate.class),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("until_time", LocalTime.class),
                        Duration.ofMinutes(row.getInt("grid_minutes"))))
                .list();
    }

    void add(ExtraTime time, @Nullable String by, Instant now) {
        database.sql("""
                        insert into extra_time
                            (id, consultant_id, venue_id, ways, day, from_time, until_time, grid_minutes, entered_by,
                            entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        time.id(),
                        time.consultant().value(),
                        time.venue().value(),
                        text(time.ways()),
                        time.day(),
                        time.from(),
                        time.until(),
                        time.grid().toMinutes(),
                        by,
                        utc(now))
                .update();
    }

    boolean removeExtraTime(StaffId consultant, UUID id) {
        return database.sql("delete from extra_time where id = ? and consultant_id = ?")
                        .params(id, consultant.value())
                        .update()
                == 1;
    }

    Map<StaffId, Integer> dailyMaxima() {
        return database
                .sql("select staff_id, daily_maximum from consultant where daily_maximum is not null")
                .query((row, number) -> Map.entry(new StaffId(uuid(row, "staff_id")), row.getInt("daily_maximum")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Sets how many a day are enough, if it still is what it is known to be. */
    boolean setDailyMaximum(StaffId consultant, @Nullable Integer known, @Nullable Integer maximum) {
        return database.sql("update consultant set daily_maximum = ? where staff_id = ? and daily_maximum <=> ?")
                        .params(maximum, consultant.value(), known)
                        .update()
                == 1;
    }

    void forgetDays(StaffId consultant) {
        database.sql("delete from consultant_day where consultant_id = ?")
                .param(consultant.value())
                .update();
    }

    static String text(Collection<Way> ways) {
        return ways.stream().sorted().map(Way::name).collect(joining(","));
    }

    private static Set<Way> ways(String text) {
        return Stream.of(text.split(",")).map(Way::valueOf).collect(toUnmodifiableSet());
    }

    private static AvailabilityRule rule(ResultSet row) throws SQLException {
        return new AvailabilityRule(
                uuid(row, "id"),
                uuid(row, "series"),
                row.getInt("edition"),
                new StaffId(uuid(row, "consultant_id")),
                new VenueId(uuid(row, "venue_id")),
                ways(row.getString("ways")),
                DayOfWeek.valueOf(row.getString("weekday")),
                row.getObject("from_time", LocalTime.class),
                row.getObject("until_time", LocalTime.class),
                Duration.ofMinutes(row.getInt("grid_minutes")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    private static @Nullable UUID value(@Nullable StaffId consultant) {
        return consultant == null ? null : consultant.value();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

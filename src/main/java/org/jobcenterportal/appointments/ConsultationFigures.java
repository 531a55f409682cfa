package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import org.jobcenterportal.appointments.FiguresReport.Details;
import org.jobcenterportal.appointments.FiguresReport.Month;
import org.jobcenterportal.appointments.FiguresReport.Period;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * How long people wait, and what becomes of their consultations. Only whole months that are over are counted, each in one
 * period only, so that no two reports can be subtracted; whatever is under three is joined.
 */
@Service
@PreAuthorize("hasAnyRole('equality-officer', 'steering', 'team-lead')")
public class ConsultationFigures {

    private final JdbcClient database;
    private final TimetableBoard board;
    private final Offers offers;
    private final Clock clock;

    ConsultationFigures(JdbcClient database, TimetableBoard board, Offers offers, Clock clock) {
        this.database = database;
        this.board = board;
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * The report.
     *
     * @param month of which period the tables tell, or of the latest
     */
    public FiguresReport report(@Nullable YearMonth month) {
        var present = YearMonth.from(today());
        var byMonth = counted(present.minusYears(1).withMonth(1), present).stream()
                .collect(groupingBy(Counted::month, TreeMap::new, toList()));
        var periods = new LinkedHashMap<Period, List<Counted>>();
        byMonth.keySet().stream()
                .map(YearMonth::getYear)
                .distinct()
                .forEach(year -> periods.putAll(ofYear(year, byMonth)));
        var all = periods.entrySet().stream()
                .map(entry -> month(entry.getKey(), entry.getValue()))
                .toList();
        var shown = all.stream()
                .filter(one -> month != null && one.period().includes(month))
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()))
                .map(one -> details(one, periods.getOrDefault(one.period(), List.of())));
        return new FiguresReport(all, shown, untilFirstFree());
    }

    /** One consultation as far as it counts. */
    private record Counted(YearMonth month, int waited, ConsultationOutcome outcome, Way way, VenueId venue) {}

    /** Months of one year, together until they are enough; what is too few at the end waits for more. */
    private static Map<Period, List<Counted>> ofYear(int year, Map<YearMonth, List<Counted>> byMonth) {
        var periods = new LinkedHashMap<Period, List<Counted>>();
        var first = YearMonth.of(year, 1);
        var gathered = new ArrayList<Counted>();
        for (var month = first; month.getYear() == year; month = month.plusMonths(1)) {
            gathered.addAll(byMonth.getOrDefault(month, List.of()));
            if (gathered.size() >= HonestTable.LEAST) {
                periods.put(new Period(first, month), List.copyOf(gathered));
                gathered.clear();
                first = month.plusMonths(1);
            } else if (gathered.isEmpty()) {
                first = month.plusMonths(1);
            }
        }
        return periods;
    }

    private static Month month(Period period, List<Counted> counted) {
        return new Month(period, counted.size(), median(counted));
    }

    private Details details(Month month, List<Counted> counted) {
        var outcomes = new EnumMap<ConsultationOutcome, Integer>(ConsultationOutcome.class);
        for (var outcome : ConsultationOutcome.values()) {
            outcomes.put(outcome, 0);
        }
        var ways = new EnumMap<Way, Integer>(Way.class);
        for (var way : Way.values()) {
            ways.put(way, 0);
        }
        var venues = new TreeMap<String, Integer>();
        for (var one : counted) {
            outcomes.merge(one.outcome(), 1, Integer::sum);
            ways.merge(one.way(), 1, Integer::sum);
            venues.merge(board.timetable().venue(one.venue()).name(), 1, Integer::sum);
        }
        return new Details(month, HonestTable.of(outcomes), HonestTable.of(ways), HonestTable.of(venues));
    }

    /** The middle of at least three; of two in the middle the longer. */
    private static OptionalInt median(List<Counted> counted) {
        var waits = counted.stream().map(Counted::waited).sorted().toList();
        return waits.size() < HonestTable.LEAST ? OptionalInt.empty() : OptionalInt.of(waits.get(waits.size() / 2));
    }

    private Map<Way, Integer> untilFirstFree() {
        var today = today();
        var days = new EnumMap<Way, Integer>(Way.class);
        for (var way : Way.values()) {
            var query = FreeTimeQuery.of(Topic.OTHER, way, today).showing(1);
            offers.freeDays(query, List::of).days().stream()
                    .findFirst()
                    .ifPresent(day -> days.put(way, Math.toIntExact(ChronoUnit.DAYS.between(today, day.date()))));
        }
        return days;
    }

    private List<Counted> counted(YearMonth from, YearMonth until) {
        return database.sql("""
                        select c.starts_at, c.booked_at, c.state, c.way, c.venue_id,
                            (select e.actor from bca_consultation_event e
                            where e.consultation_id = c.id and e.to_state = 'CANCELLED'
                            order by e.ordinal desc limit 1) as cancelled_by
                        from bca_consultation c
                        where c.starts_at >= ? and c.starts_at < ? and c.booked_at is not null
                        """)
                .params(utc(start(from)), utc(start(until)))
                .query((row, number) -> {
                    var by = row.getString("cancelled_by");
                    var start = instant(row.getObject("starts_at", LocalDateTime.class));
                    var booked = instant(row.getObject("booked_at", LocalDateTime.class));
                    return new Counted(
                            YearMonth.from(OfficeTime.dayOf(start)),
                            Math.toIntExact(ChronoUnit.DAYS.between(OfficeTime.dayOf(booked), OfficeTime.dayOf(start))),
                            ConsultationOutcome.of(
                                    ConsultationState.valueOf(row.getString("state")),
                                    by == null ? null : Actor.Kind.valueOf(by)),
                            Way.valueOf(row.getString("way")),
                            new VenueId(row.getObject("venue_id", UUID.class)));
                })
                .list();
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }

    private static Instant start(YearMonth month) {
        return OfficeTime.startOf(month.atDay(1));
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package org.jobcenterportal.messaging;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Component;

/** When a reminder may reach somebody: not at night, not on Sundays and holidays, and only in her safe times (F53). */
@Component
@InternalUse
public class DueTimes {

    private static final int LOOKING_AHEAD = 21;

    private final QuietSettings settings;
    private final RestDays restDays;
    private final LocalTime morning;
    private final LocalTime evening;

    DueTimes(QuietSettings settings, RestDays restDays) {
        this.settings = settings;
        this.restDays = restDays;
        morning = settings.until();
        evening = settings.from();
    }

    /**
     * The next time from the wished one on that is allowed; empty if it would not lie before the end.
     *
     * @param safeTimes without any, every time will do that is not quiet
     */
    public Optional<Instant> allowed(Instant wished, Instant end, List<SafeTime> safeTimes) {
        var first = OfficeTime.dayOf(wished);
        return first.datesUntil(first.plusDays(LOOKING_AHEAD))
                .takeWhile(day -> OfficeTime.startOf(day).isBefore(end))
                .filter(day -> !settings.quietOnRestDays() || !restDays.isRestDay(day))
                .flatMap(day -> stretches(day, safeTimes))
                .filter(stretch -> wished.isBefore(stretch.until()))
                .findFirst()
                .map(stretch -> stretch.from().isAfter(wished) ? stretch.from() : wished)
                .filter(time -> time.isBefore(end));
    }

    /** In the morning of a day, as soon as the night's quiet ends. */
    public Instant morningOf(LocalDate day) {
        return at(day, morning);
    }

    /** How long before its matter a letter must be printed, so that it arrives in time. */
    public Duration letterTakes() {
        return Duration.ofDays(settings.letterDays());
    }

    private Stream<Stretch> stretches(LocalDate day, List<SafeTime> safeTimes) {
        var waking = new Stretch(at(day, morning), at(day, evening));
        return safeTimes.isEmpty()
                ? Stream.of(waking)
                : safeTimes.stream()
                        .filter(safe -> safe.weekday() == day.getDayOfWeek())
                        .sorted(Comparator.comparing(SafeTime::from))
                        .map(safe -> waking.within(at(day, safe.from()), at(day, safe.until())))
                        .filter(stretch -> stretch.from().isBefore(stretch.until()));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(OfficeTime.ZONE).toInstant();
    }

    private record Stretch(Instant from, Instant until) {

        Stretch within(Instant earliest, Instant latest) {
            return new Stretch(from.isAfter(earliest) ? from : earliest, until.isBefore(latest) ? until : latest);
        }
    }
}

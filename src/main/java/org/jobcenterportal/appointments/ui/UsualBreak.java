package org.jobcenterportal.appointments.ui;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.appointments.AvailabilityRule;
import org.jobcenterportal.appointments.TimesOverview;

/** Which half an hour a form proposes as a break: at noon if there are times then, else the first that is still open. */
record UsualBreak(DayOfWeek weekday, LocalTime from, LocalTime until) {

    private static final Duration LENGTH = Duration.ofMinutes(30);

    /** On the first weekday that has room for one, at noon if there is such a day. */
    static UsualBreak in(TimesOverview overview) {
        return Stream.of(DayOfWeek.values())
                .flatMap(weekday -> room(weekday, overview).stream())
                .min(Comparator.comparing(pause -> !pause.from.equals(LocalTime.NOON)))
                .orElseGet(() -> at(DayOfWeek.MONDAY, LocalTime.NOON));
    }

    static UsualBreak on(DayOfWeek weekday, TimesOverview overview) {
        return room(weekday, overview).orElseGet(() -> at(weekday, LocalTime.NOON));
    }

    private static Optional<UsualBreak> room(DayOfWeek weekday, TimesOverview overview) {
        var rules = overview.rules().stream()
                .filter(rule -> rule.weekday() == weekday)
                .sorted(Comparator.comparing(AvailabilityRule::from))
                .toList();
        var starts = rules.stream()
                .flatMap(rule -> Stream.iterate(
                        rule.from(), start -> !start.isAfter(rule.until().minus(LENGTH)), start -> start.plus(LENGTH)));
        return Stream.concat(Stream.of(LocalTime.NOON), starts)
                .map(start -> at(weekday, start))
                .filter(pause -> rules.stream()
                        .anyMatch(rule -> !pause.from.isBefore(rule.from()) && !pause.until.isAfter(rule.until())))
                .filter(pause -> overview.breaks().stream()
                        .noneMatch(other -> other.weekday() == weekday
                                && other.from().isBefore(pause.until)
                                && pause.from.isBefore(other.until())))
                .findFirst();
    }

    private static UsualBreak at(DayOfWeek weekday, LocalTime start) {
        return new UsualBreak(weekday, start, start.plus(LENGTH));
    }
}

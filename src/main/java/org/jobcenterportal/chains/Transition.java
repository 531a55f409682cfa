package org.jobcenterportal.chains;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From the end of one station to the beginning of the next.
 *
 * @param to the next station, where one is ahead
 * @param ends the last day of the former one
 * @param begins the first day of the next one, where it is known
 */
public record Transition(
        Chain chain,
        ChainStation from,
        @Nullable ChainStation to,
        LocalDate ends,
        @Nullable LocalDate begins) {

    /** More days than these between two stations need an explanation. */
    public static final int DAYS_WITHOUT_WORDS = 14;

    /** So many days before an end the next first day should be known. */
    public static final int DAYS_AHEAD = 42;

    static List<Transition> of(Chain chain) {
        var transitions = new ArrayList<Transition>();
        var begun = chain.begun();
        for (var index = 0; index + 1 < begun.size(); index++) {
            var former = begun.get(index);
            var next = begun.get(index + 1);
            former.ends()
                    .ifPresent(last -> transitions.add(new Transition(chain, former, next, last, next.startedOn())));
        }
        if (!begun.isEmpty() && chain.status().isOpen()) {
            var last = begun.getLast();
            var next = chain.next().orElse(null);
            last.ends()
                    .ifPresent(day -> transitions.add(
                            new Transition(chain, last, next, day, next == null ? null : next.plannedFrom())));
        }
        return List.copyOf(transitions);
    }

    /**
     * The days between the two; until today, and with it, while the next one has not begun on the day that was planned, or
     * nobody knows when it does. Days of rest do not count.
     */
    public int changeDays(LocalDate today) {
        return count(today, null);
    }

    /** Those of these days on which nobody has agreed to go on. */
    public int gapDays(LocalDate today) {
        return count(today, to == null ? null : to.bridgedFrom());
    }

    /** Whether it has been made. */
    public boolean isOver() {
        return to != null && to.startedOn() != null;
    }

    /** Whether somebody has said why so many days are left over. */
    public boolean isExplained() {
        return to != null && to.reason() != null;
    }

    /** Whether somebody should look: the end is near and the next first day unknown, or too many days are left over. */
    public boolean needsCare(LocalDate today) {
        var isNear = !today.isBefore(ends.minusDays(DAYS_AHEAD));
        return !isOver() && (begins == null && isNear || gapDays(today) > DAYS_WITHOUT_WORDS && !isExplained());
    }

    private int count(LocalDate today, @Nullable LocalDate bridgedFrom) {
        var isKnown = begins != null && (isOver() || begins.isAfter(today));
        var until = isKnown ? begins : today.plusDays(1);
        var stop = bridgedFrom != null && bridgedFrom.isBefore(until) ? bridgedFrom : until;
        if (ChronoUnit.DAYS.between(ends, stop) <= 1) {
            return 0;
        }
        return (int) ends.plusDays(1)
                .datesUntil(stop)
                .filter(day -> !chain.isPausedOn(day))
                .count();
    }
}

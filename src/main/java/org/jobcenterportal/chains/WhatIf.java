package org.jobcenterportal.chains;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What would happen if a station began later: whom it hits, and by how many days. */
public final class WhatIf {

    /**
     * Somebody whose next station would begin later.
     *
     * @param gapBefore days without anybody, as it is planned
     * @param gapAfter the same if it began later
     * @param bridgedDays how many days longer the former provider would have to go on
     */
    public record Hit(Chain chain, LocalDate begins, int gapBefore, int gapAfter, int bridgedDays) {}

    private WhatIf() {}

    /** Those for whom a station is the next one, on a day that is known, after one whose end is known. */
    public static List<Hit> later(List<Chain> chains, String station, int weeks, LocalDate today) {
        return chains.stream()
                .filter(chain -> chain.status() == ChainStatus.ACTIVE)
                .flatMap(chain -> chain.transitions().stream())
                .filter(transition -> !transition.isOver())
                .map(transition -> hit(transition, station, weeks, today))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Hit hit(Transition transition, String station, int weeks, LocalDate today) {
        var to = transition.to();
        var begins = transition.begins();
        if (to == null || begins == null || !to.key().equals(station)) {
            return null;
        }
        var later = begins.plusWeeks(weeks);
        var moved = new Transition(transition.chain(), transition.from(), to, transition.ends(), later);
        var before = transition.gapDays(today);
        var after = moved.gapDays(today);
        var bridged = (moved.changeDays(today) - after) - (transition.changeDays(today) - before);
        return after > before || bridged > 0 ? new Hit(transition.chain(), later, before, after, bridged) : null;
    }
}

package org.jobcenterportal.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Three summonses missed in a row, and what the law of since 1 July 2026 makes of it (§ 7b Abs. 4 SGB II). Because so
 * much hangs on it, the portal only counts and warns.
 *
 * @param summonses what became of each summons
 */
public record Unreachability(List<Outcome> summonses) {

    /**
     * What became of a summons.
     *
     * @param isMissed nobody came that day, in spite of a notice of the consequences, without an important reason shown
     */
    public record Outcome(LocalDate day, boolean isMissed) {}

    /** When the claim ends, and until when appearing in person heals everything. */
    public record Lapse(LocalDate established, LocalDate from, LocalDate graceUntil, Rule rule) {

        /** Whoever appears in person before the claim ends is reachable again, and in the month after it was throughout. */
        public boolean isHealedBy(LocalDate appeared) {
            return !appeared.isBefore(established) && !appeared.isAfter(graceUntil);
        }
    }

    public Unreachability {
        summonses =
                summonses.stream().sorted(Comparator.comparing(Outcome::day)).toList();
    }

    /**
     * How many were missed in a row up to a day. Only those count that were missed under this law: there is no rule of
     * transition that would take in earlier ones.
     */
    public int missedInARowOn(LocalDate day) {
        var inARow = 0;
        for (var outcome : summonses) {
            var counts = Rules.on(outcome.day()).find(RuleKey.UNREACHABLE).isPresent();
            if (!outcome.day().isAfter(day)) {
                inARow = outcome.isMissed() && counts ? inARow + 1 : 0;
            }
        }
        return inARow;
    }

    /** Whether so many were missed in a row on a day that the law presumes somebody unreachable. */
    public Finding isPresumedOn(LocalDate day) {
        var rule = Rules.on(day).find(RuleKey.UNREACHABLE);
        if (rule.isEmpty()) {
            return new Finding(Verdict.NO, Reason.of("law.reason.unreachable.no-rule"), List.of(), day);
        }
        var missed = missedInARowOn(day);
        var isPresumed = missed >= rule.get().quantity("missed").count();
        return Finding.of(
                isPresumed ? Verdict.YES : Verdict.NO,
                Reason.of(isPresumed ? "law.reason.unreachable.yes" : "law.reason.unreachable.not-yet", missed),
                day,
                rule.get());
    }

    /** What follows once the office has established the third one: the claim ends with the month after it. */
    public static Optional<Lapse> lapseAfter(LocalDate established) {
        return Rules.on(established).find(RuleKey.UNREACHABLE).map(rule -> {
            var from = YearMonth.from(established).plusMonths(1).atDay(1);
            return new Lapse(
                    established,
                    from,
                    rule.quantity("grace").completedFrom(from).minusDays(1),
                    rule);
        });
    }
}

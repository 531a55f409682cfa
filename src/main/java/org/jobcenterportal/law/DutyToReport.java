package org.jobcenterportal.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** When a summons was followed, and when it may be called missed (§ 309 Abs. 3 SGB III with § 59 SGB II). */
public final class DutyToReport {

    private DutyToReport() {}

    /** Whoever comes at any time of the day of the summons has reported, if its purpose is still reached. */
    public static Finding isFulfilled(LocalDate summoned, LocalDate came, boolean isPurposeReached) {
        var rule = Rules.on(summoned).rule(RuleKey.SAME_DAY);
        if (!came.isEqual(summoned)) {
            return Finding.of(Verdict.NO, Reason.of("law.reason.summons.another-day", came), summoned, rule);
        } else if (!isPurposeReached) {
            return Finding.of(Verdict.NO, Reason.of("law.reason.summons.purpose-missed"), summoned, rule);
        } else {
            return Finding.of(Verdict.YES, Reason.of("law.reason.summons.same-day"), summoned, rule);
        }
    }

    /** Whether a summons may be called missed: not before the office has closed on its day. */
    public static boolean isOver(LocalDate summoned, LocalTime officeCloses, LocalDateTime now) {
        return !now.isBefore(summoned.atTime(officeCloses));
    }

    /**
     * What the law of its day attaches to a missed summons. The portal shows it and never applies it; the office decides
     * in the central system.
     */
    public static Finding consequenceOf(LocalDate missed) {
        return Rules.on(missed)
                .find(RuleKey.MISSED_SUMMONS)
                .map(rule -> Finding.of(
                        Verdict.YES,
                        Reason.of(
                                "law.reason.summons.consequence",
                                missed,
                                rule.quantity("reduction").count()),
                        missed,
                        rule))
                .orElseGet(() -> new Finding(
                        Verdict.UNKNOWN, Reason.of("law.reason.summons.no-rule", missed), List.of(), missed));
    }
}

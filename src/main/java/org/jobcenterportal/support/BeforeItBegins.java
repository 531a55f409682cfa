package org.jobcenterportal.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.support.FundingKind.ApplicationRule;
import org.jspecify.annotations.Nullable;

/**
 * F83: "apply before it begins", with what is left until then (§ 324 Abs. 1 SGB III with § 16 Abs. 2 SGB II, § 37 Abs. 2
 * SGB II).
 */
public record BeforeItBegins(
        ApplicationRule rule, LocalDate start, @Nullable LocalDate appliedOn, Instant now) {

    /** How it stands. */
    public enum Timing {
        NOBODY_APPLIES,
        /** An application is there, and it came before. */
        IN_TIME,
        /** It came on the very day: whether before the work began, somebody has to say. */
        ON_THE_DAY,
        /** It came after it had begun. */
        LATE,
        /** There is none, and still time. */
        OPEN,
        /** There is none, and it has begun. */
        OVER
    }

    static BeforeItBegins of(PreCheck check) {
        return new BeforeItBegins(check.kind().applied(), check.start(), check.appliedOn(), check.now());
    }

    public Timing timing() {
        if (rule == ApplicationRule.NONE) {
            return Timing.NOBODY_APPLIES;
        } else if (appliedOn == null) {
            return left().isPositive() ? Timing.OPEN : Timing.OVER;
        } else if (appliedOn.isBefore(start)) {
            return Timing.IN_TIME;
        }
        return appliedOn.isEqual(start) ? Timing.ON_THE_DAY : Timing.LATE;
    }

    /** How long until the day begins, by the office's clock; nothing once it has begun. */
    public Duration left() {
        var left = Duration.between(now, OfficeTime.startOf(start));
        return left.isPositive() ? left : Duration.ZERO;
    }

    /** Without an application there is nothing, or nothing for the days before it. */
    Verdict verdict() {
        return switch (timing()) {
            case NOBODY_APPLIES, IN_TIME -> Verdict.YES;
            case ON_THE_DAY, OPEN -> Verdict.UNKNOWN;
            case LATE, OVER -> rule == ApplicationRule.BEFORE_THE_EVENT ? Verdict.NO : Verdict.UNKNOWN;
        };
    }

    public Said said() {
        return switch (timing()) {
            case NOBODY_APPLIES -> Said.of("support.said.applied.nobody");
            case IN_TIME -> Said.of("support.said.applied.in-time", appliedOn == null ? start : appliedOn);
            case ON_THE_DAY -> Said.of("support.said.applied.on-the-day");
            case OPEN -> Said.of("support.said.applied.open", left().toDays(), left().toHoursPart());
            case LATE, OVER ->
                Said.of(
                        rule == ApplicationRule.BEFORE_THE_EVENT
                                ? "support.said.applied.over"
                                : "support.said.applied.later");
        };
    }
}

package org.jobcenterportal.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Optional;

/** When somebody received benefits under SGB II, and what follows from it on any day. */
public record ReceiptOfBenefits(DateSpans received) {

    /** Whether somebody receives benefits on a day and has for 21 of the 24 months before it. */
    public Finding isLongTermOn(LocalDate day) {
        var law = Rules.on(day);
        var rule = law.rule(RuleKey.LONG_TERM_RECIPIENT);
        var counting = law.rule(RuleKey.MONTHS_APART);
        if (!received.covers(day)) {
            return Finding.of(Verdict.NO, Reason.of("law.reason.recipient.none"), day, rule);
        }
        var isLongTerm = daysIn(rule, day) >= rule.quantity("months").inDays(counting);
        return Finding.of(
                isLongTerm ? Verdict.YES : Verdict.NO,
                Reason.of(
                        isLongTerm ? "law.reason.recipient.yes" : "law.reason.recipient.not-yet",
                        monthsIn(rule.quantity("within"), day),
                        rule.quantity("months").count(),
                        rule.quantity("within").count()),
                day,
                rule,
                counting);
    }

    /** Completed months of benefit among the days of a length right before a day. */
    public int monthsIn(Quantity length, LocalDate day) {
        var month = Rules.on(day).rule(RuleKey.MONTHS_APART).quantity("month").count();
        return Math.min(length.inMonths(), Math.toIntExact(received.daysIn(length.before(day)) / month));
    }

    /**
     * The first day on which somebody who receives benefits on a day becomes a long-term recipient if that goes on;
     * nothing for whoever is one already, or receives nothing.
     */
    public Optional<LocalDate> becomesLongTermAfter(LocalDate day) {
        if (!received.covers(day) || isLongTermOn(day).verdict() == Verdict.YES) {
            return Optional.empty();
        }
        var goingOn = goingOnFrom(day);
        var next = day;
        for (var missing = goingOn.daysMissingOn(next); missing > 0; missing = goingOn.daysMissingOn(next)) {
            next = next.plusDays(missing);
        }
        return Optional.of(next);
    }

    /** Whether somebody becomes a long-term recipient within a time, such as the three months before it (S12). */
    public boolean isBecomingLongTerm(LocalDate day, Period within) {
        return becomesLongTermAfter(day)
                .filter(then -> !then.isAfter(day.plus(within)))
                .isPresent();
    }

    /** Each day adds one day at most, so that nothing can be reached before as many days as are missing. */
    private long daysMissingOn(LocalDate day) {
        var law = Rules.on(day);
        var rule = law.rule(RuleKey.LONG_TERM_RECIPIENT);
        return rule.quantity("months").inDays(law.rule(RuleKey.MONTHS_APART)) - daysIn(rule, day);
    }

    private ReceiptOfBenefits goingOnFrom(LocalDate day) {
        var spans = new ArrayList<>(received.spans());
        spans.add(new DateSpan(day, null));
        return new ReceiptOfBenefits(new DateSpans(spans));
    }

    private long daysIn(Rule rule, LocalDate day) {
        return received.daysIn(rule.quantity("within").before(day));
    }
}

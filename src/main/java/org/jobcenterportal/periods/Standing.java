package org.jobcenterportal.periods;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands on a day by her months of benefit and of unemployment.
 *
 * @param months completed months of benefit in the window before the day
 * @param window how many months the law looks back
 * @param longTermFrom when she becomes a long-term recipient if the benefit goes on; nothing for whoever is one or
 *     receives nothing
 */
public record Standing(
        LocalDate day,
        int months,
        int window,
        Finding longTermRecipient,
        @Nullable LocalDate longTermFrom,
        Finding longTermUnemployed) {

    static Standing of(Periods periods, LocalDate day) {
        var within = Rules.on(day).rule(RuleKey.LONG_TERM_RECIPIENT).quantity("within");
        var receipt = periods.receipt();
        return new Standing(
                day,
                receipt.monthsIn(within, day),
                within.count(),
                receipt.isLongTermOn(day),
                receipt.becomesLongTermAfter(day).orElse(null),
                periods.unemployment().isLongTermOn(day));
    }

    /** How many months are left until long-term receipt, a begun one counted; empty where none is to come. */
    public OptionalInt monthsUntilLongTerm() {
        return longTermFrom == null
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(ChronoUnit.MONTHS.between(day, longTermFrom.minusDays(1))) + 1);
    }
}

package org.jobcenterportal.registry.ui;

import com.vaadin.flow.component.Component;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.periods.Period;
import org.jobcenterportal.periods.Standing;

/** Says months and what follows from them. */
final class MonthsWords {

    private final Component screen;

    MonthsWords(Component screen) {
        this.screen = screen;
    }

    String period(Period period) {
        return screen.getTranslation(
                period.until() == null ? "registry.months.since" : "registry.months.fromTo",
                screen.getTranslation("enum.PeriodKind." + period.kind().name()),
                ProfileWords.month(period.from()),
                ProfileWords.month(period.until()));
    }

    /** "17 von 24 Monaten Leistung. Noch 4 Monate bis zum Langzeitbezug." */
    String standing(Standing standing) {
        var words = new StringBuilder(
                screen.getTranslation("registry.months.received", standing.months(), standing.window()));
        if (standing.longTermRecipient().verdict() == Verdict.YES) {
            words.append(' ').append(screen.getTranslation("registry.months.longTerm"));
        }
        standing.monthsUntilLongTerm()
                .ifPresent(months ->
                        words.append(' ').append(screen.getTranslation("registry.months.untilLongTerm", months)));
        if (standing.longTermUnemployed().verdict() == Verdict.YES) {
            words.append(' ').append(screen.getTranslation("registry.months.longTermUnemployed"));
        }
        return words.toString();
    }
}

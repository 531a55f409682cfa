package org.jobcenterportal.law;

import java.time.LocalDate;
import org.jobcenterportal.law.Unemployment.SpellKind;

/**
 * Unemployment without interruption: measures under § 45 SGB III and pauses of up to six weeks do not interrupt it
 * (§ 18 Abs. 1 SGB III). A day of which nothing is known does.
 */
record UnemploymentRun(Unemployment unemployment, Rule rule) {

    /** Since when somebody has been unemployed who is on a day. */
    LocalDate since(LocalDate day) {
        var longestPause = rule.quantity("break");
        var since = day;
        var reached = day.plusDays(1);
        var pauseUntil = day;
        for (var spell : unemployment.before(reached)) {
            if (spell.end().isBefore(reached)) {
                return since;
            }
            reached = spell.span().from();
            if (spell.kind() == SpellKind.UNEMPLOYED) {
                since = reached;
                pauseUntil = reached;
            } else if (spell.kind() == SpellKind.ACTIVATION_MEASURE) {
                pauseUntil = reached;
            } else if (!spell.kind().isPause()
                    || longestPause.completedFrom(reached).isBefore(pauseUntil)) {
                return since;
            }
        }
        return since;
    }
}

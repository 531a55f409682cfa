package org.jobcenterportal.law;

import java.time.LocalDate;
import org.jobcenterportal.law.Unemployment.Spell;
import org.jobcenterportal.law.Unemployment.SpellKind;

/**
 * Days of unemployment added up across the interruptions of the last five years that do not count (§ 18 Abs. 2 SGB III):
 * measures, illness, care and the like, work of up to six months in total, and short gaps that nobody can prove.
 */
record UnemploymentAddedUp(Unemployment unemployment, LawOfTheDay law) {

    long before(LocalDate day) {
        var rule = law.rule(RuleKey.LONG_TERM_UNEMPLOYED_FOR_SUPPORT);
        var firstOfFiveYears = rule.quantity("within").before(day).from();
        var workLeft = rule.quantity("work").inDays(law.rule(RuleKey.MONTHS_APART));
        var days = 0L;
        var uninterrupted = 0L;
        var reached = day;
        for (var spell : unemployment.before(day)) {
            if (isLongGap(spell.end(), reached)) {
                return days;
            }
            if (spell.end().isBefore(reached)) {
                uninterrupted = 0;
            }
            reached = spell.span().from();
            if (spell.kind() == SpellKind.UNEMPLOYED) {
                days += spell.span().days() + uninterrupted;
                uninterrupted = 0;
                continue;
            }
            workLeft -= spell.kind() == SpellKind.WORKING ? spell.span().days() : 0;
            if (workLeft < 0
                    || reached.isBefore(firstOfFiveYears)
                    || spell.kind() == SpellKind.OTHER_PAUSE && !isShortPause(spell)) {
                return days;
            }
            uninterrupted = continues(spell) ? uninterrupted + spell.span().days() : 0;
        }
        return days;
    }

    /** What does not even interrupt unemployment (§ 18 Abs. 1 SGB III) counts with it. */
    private boolean continues(Spell spell) {
        return spell.kind() == SpellKind.ACTIVATION_MEASURE || spell.kind().isPause() && isShortPause(spell);
    }

    private boolean isShortPause(Spell spell) {
        var longest = law.rule(RuleKey.LONG_TERM_UNEMPLOYED).quantity("break");
        return !longest.completedFrom(spell.span().from()).isBefore(spell.end());
    }

    private boolean isLongGap(LocalDate from, LocalDate until) {
        var longest = law.rule(RuleKey.UNPROVEN_GAP).quantity("length");
        return longest.completedFrom(from).isBefore(until);
    }
}

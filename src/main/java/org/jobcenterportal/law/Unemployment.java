package org.jobcenterportal.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When somebody was unemployed and what lay between, and what follows from it on any day (§§ 16, 18 SGB III). */
public record Unemployment(List<Spell> spells) {

    /** What somebody did for a while, so far as the law asks. */
    public enum SpellKind {
        UNEMPLOYED,
        /** A measure under § 45 SGB III: no unemployment meanwhile, and no interruption of it. */
        ACTIVATION_MEASURE,
        OTHER_MEASURE,
        ILLNESS,
        /** Maternity protection. */
        MATERNITY,
        /** Raising children, or nursing somebody. */
        CARING,
        /** A language course, or what the recognition of a foreign qualification takes. */
        LANGUAGE_OR_RECOGNITION,
        WORK_NOT_PERMITTED,
        OTHER_PAUSE,
        /** Employed or self-employed for 15 hours a week or more. */
        WORKING;

        boolean isPause() {
            return this == ILLNESS || this == OTHER_PAUSE;
        }
    }

    /** A while, and what somebody did. */
    public record Spell(DateSpan span, SpellKind kind) {

        /** As much of it as lies before a day. */
        private Spell before(LocalDate day) {
            var ends = span.covers(day) ? day.minusDays(1) : span.until();
            return new Spell(new DateSpan(span.from(), ends), kind);
        }

        /** The first day after it; only what has ended has one. */
        LocalDate end() {
            return span.from().plusDays(span.days());
        }
    }

    public Unemployment {
        spells = spells.stream()
                .sorted(Comparator.comparing(spell -> spell.span().from()))
                .toList();
        for (var index = 1; index < spells.size(); index++) {
            var earlier = spells.get(index - 1).span();
            if (earlier.until() == null
                    || !earlier.until().isBefore(spells.get(index).span().from())) {
                throw new IllegalArgumentException("Spells follow each other");
            }
        }
    }

    /** Whether somebody has been unemployed for a year or longer without interruption (§ 18 Abs. 1 SGB III). */
    public Finding isLongTermOn(LocalDate day) {
        var rule = Rules.on(day).rule(RuleKey.LONG_TERM_UNEMPLOYED);
        var notToday = isNotUnemployedOn(day);
        if (notToday.isPresent()) {
            return notToday.get();
        }
        var since = new UnemploymentRun(this, rule).since(day);
        var longTermFrom = rule.quantity("length").completedFrom(since);
        return day.isBefore(longTermFrom)
                ? Finding.of(Verdict.NO, Reason.of("law.reason.unemployed.not-yet", since, longTermFrom), day, rule)
                : Finding.of(Verdict.YES, Reason.of("law.reason.unemployed.long", since), day, rule);
    }

    /**
     * Whether somebody counts as long-term unemployed for support that asks for it: certain interruptions of the last
     * five years do not count (§ 18 Abs. 2 SGB III).
     */
    public Finding isLongTermForSupportOn(LocalDate day) {
        return hasBeenUnemployedFor(
                Rules.on(day).rule(RuleKey.LONG_TERM_UNEMPLOYED).quantity("length"), day);
    }

    /** Whether the unemployment before a day has a length, without the interruptions that § 18 SGB III disregards. */
    Finding hasBeenUnemployedFor(Quantity length, LocalDate day) {
        var law = Rules.on(day);
        var rule = law.rule(RuleKey.LONG_TERM_UNEMPLOYED);
        var notToday = isNotUnemployedOn(day);
        if (notToday.isPresent()) {
            return notToday.get();
        }
        var since = new UnemploymentRun(this, rule).since(day);
        if (!day.isBefore(length.completedFrom(since))) {
            return Finding.of(Verdict.YES, Reason.of("law.reason.unemployed.long", since), day, rule);
        }
        var support = law.rule(RuleKey.LONG_TERM_UNEMPLOYED_FOR_SUPPORT);
        var counting = law.rule(RuleKey.MONTHS_APART);
        var days = new UnemploymentAddedUp(this, law).before(day);
        var isEnough = days >= length.inDays(counting);
        var months = days / counting.quantity("month").count();
        return Finding.of(
                isEnough ? Verdict.YES : Verdict.NO,
                Reason.of(isEnough ? "law.reason.unemployed.added-up" : "law.reason.unemployed.too-short", months),
                day,
                support,
                law.rule(RuleKey.UNPROVEN_GAP),
                counting);
    }

    /** Whoever attends a measure does not count as unemployed meanwhile (§ 16 Abs. 2 SGB III). */
    private Optional<Finding> isNotUnemployedOn(LocalDate day) {
        var rule = Rules.on(day).rule(RuleKey.UNEMPLOYED);
        var kind = spellOn(day).map(Spell::kind);
        if (kind.filter(SpellKind.UNEMPLOYED::equals).isPresent()) {
            return Optional.empty();
        }
        var inMeasure = kind.filter(known -> known == SpellKind.ACTIVATION_MEASURE || known == SpellKind.OTHER_MEASURE)
                .isPresent();
        return Optional.of(Finding.of(
                Verdict.NO,
                Reason.of(inMeasure ? "law.reason.unemployed.in-measure" : "law.reason.unemployed.not"),
                day,
                rule));
    }

    private Optional<Spell> spellOn(LocalDate day) {
        return spells.stream().filter(spell -> spell.span().covers(day)).findFirst();
    }

    /** What came before a day, the latest first. */
    List<Spell> before(LocalDate day) {
        return spells.stream()
                .filter(spell -> spell.span().from().isBefore(day))
                .map(spell -> spell.before(day))
                .toList()
                .reversed();
    }
}

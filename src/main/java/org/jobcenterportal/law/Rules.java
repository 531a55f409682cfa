package org.jobcenterportal.law;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * The register of rules (F114). Whoever needs a rule asks for the law {@linkplain #on on the day of the event}: of a
 * summons that was missed in June 2026, the answer stays that of June 2026 for ever.
 *
 * <p>It is part of the programme and the same for everybody, so it is read once, when the portal starts, and never
 * changes while it runs.
 *
 * <p>A question of law about a day on which there is no such rule is answered, by a {@link Finding} that says so. Only
 * to ask a rule for what it does not have is a mistake.
 */
public final class Rules {

    private static final Register REGISTER = RegisterFile.read();

    private Rules() {}

    public static LawOfTheDay on(LocalDate event) {
        return new LawOfTheDay(REGISTER, event);
    }

    /** The day up to which texts of the law were read. What was enacted later is not in the register. */
    public static LocalDate asOf() {
        return REGISTER.asOf();
    }

    /** All versions of a rule, the oldest first. */
    public static List<Rule> history(RuleKey key) {
        return REGISTER.history(key);
    }

    /** The days on which some rule begins to hold, or holds no more. */
    public static SortedSet<LocalDate> daysOfChange() {
        return REGISTER.daysOfChange();
    }

    /** What the law of a later day has otherwise than that of an earlier one. */
    public static List<Change> changes(LocalDate earlier, LocalDate later) {
        if (later.isBefore(earlier)) {
            throw new IllegalArgumentException("Changes are told forwards in time");
        }
        return REGISTER.changes(earlier, later);
    }

    /** What a day brought: the difference to the day before. */
    public static List<Change> changesOn(LocalDate day) {
        return changes(day.minusDays(1), day);
    }
}

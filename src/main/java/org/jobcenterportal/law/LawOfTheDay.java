package org.jobcenterportal.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The law as it stood on one day. */
public final class LawOfTheDay {

    private final Register register;
    private final LocalDate day;

    LawOfTheDay(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }

    /** The version of a rule that held on the day; nothing if there was no such rule, or none is known. */
    public Optional<Rule> find(RuleKey key) {
        return register.find(key, day);
    }

    /**
     * The version of a rule that holds on every day. To ask here for any other one is a mistake on every day, also on
     * those on which it holds: a question about it {@linkplain #find has to say} what it answers without.
     */
    public Rule rule(RuleKey key) {
        if (!register.holdsOnEveryDay(key)) {
            throw new IllegalArgumentException(key + " does not hold on every day");
        }
        return find(key).orElseThrow();
    }

    /** Everything that held on the day. */
    public List<Rule> rules() {
        return register.on(day);
    }

    /** Everything that held on the day and is in doubt. */
    public List<Rule> unverified() {
        return rules().stream().filter(rule -> !rule.isVerifiedOn(day)).toList();
    }

    public Set<Doubt> doubtsAbout(Rule rule) {
        return rule.doubtsOn(day);
    }

    /** What the benefit is called. */
    public BenefitLabel benefitLabel() {
        var rule = rule(RuleKey.BENEFIT_NAME);
        var former = find(RuleKey.FORMER_BENEFIT_NAME).orElse(null);
        return new BenefitLabel(
                rule.word("name", Benefit.class),
                former == null ? null : former.word("name", Benefit.class),
                rule,
                former);
    }
}

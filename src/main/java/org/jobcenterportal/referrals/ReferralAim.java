package org.jobcenterportal.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;

/** What a referral is for. */
public enum ReferralAim {
    FURTHER_TRAINING(ReferralBody.EMPLOYMENT_AGENCY),
    REHABILITATION(ReferralBody.EMPLOYMENT_AGENCY),
    CHILDCARE(ReferralBody.MUNICIPALITY),
    DEBT(ReferralBody.MUNICIPALITY),
    PSYCHOSOCIAL(ReferralBody.MUNICIPALITY),
    ADDICTION(ReferralBody.MUNICIPALITY),
    INTEGRATION_COURSE(ReferralBody.FEDERAL_OFFICE),
    YOUTH_INTEGRATION_COURSE(ReferralBody.FEDERAL_OFFICE),
    OTHER(ReferralBody.OTHER);

    /** Who grants further training, as the register of rules calls them. */
    private enum By {
        JOBCENTER,
        EMPLOYMENT_AGENCY
    }

    private final ReferralBody body;

    ReferralAim(ReferralBody body) {
        this.body = body;
    }

    public ReferralBody body() {
        return body;
    }

    /** Whether it tells of somebody's health that she is referred for this (trap 13). */
    public boolean revealsHealth() {
        return this == REHABILITATION || this == PSYCHOSOCIAL || this == ADDICTION;
    }

    /** Whether another body decides about what begins on a day, so that the office refers instead of granting. */
    public boolean isReferredOn(LocalDate start) {
        return body != ReferralBody.EMPLOYMENT_AGENCY
                || rule(start)
                        .map(rule -> rule.word("by", By.class) == By.EMPLOYMENT_AGENCY)
                        .orElse(false);
    }

    /** The rule of that day by which it is so, where the register has one. */
    public Optional<Rule> rule(LocalDate start) {
        return switch (body) {
            case EMPLOYMENT_AGENCY -> Rules.on(start).find(RuleKey.FURTHER_TRAINING);
            case MUNICIPALITY -> Rules.on(start).find(RuleKey.MUNICIPAL_SERVICES);
            case FEDERAL_OFFICE -> Rules.on(start).find(RuleKey.LANGUAGE_FIRST);
            case OTHER -> Optional.empty();
        };
    }

    static List<String> healthNames() {
        return Stream.of(values())
                .filter(ReferralAim::revealsHealth)
                .map(Enum::name)
                .toList();
    }
}

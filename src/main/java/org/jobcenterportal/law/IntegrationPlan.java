package org.jobcenterportal.law;

import java.time.LocalDate;
import java.util.Optional;

/** What the law says about the plan that office and person agree on (§§ 15, 15a SGB II), by the day of the talk. */
public final class IntegrationPlan {

    /** What the plan is called. */
    public enum PlanForm {
        INTEGRATION_AGREEMENT,
        COOPERATION_PLAN
    }

    /** How the law goes on when no plan comes about. */
    public enum WithoutPlan {
        DECISION_INSTEAD,
        MEDIATION,
        OBLIGATION
    }

    /** A day by which something has to be done, and the rule that says so. */
    public record Due(LocalDate on, Rule rule) {}

    private IntegrationPlan() {}

    public static PlanForm formOn(LocalDate agreed) {
        return Rules.on(agreed).rule(RuleKey.PLAN).word("form", PlanForm.class);
    }

    /** The last day on which what was agreed is to be looked at again. */
    public static Due reviewOf(LocalDate agreed) {
        var rule = Rules.on(agreed).rule(RuleKey.PLAN);
        return new Due(rule.quantity("review").endAfter(agreed), rule);
    }

    /** Mediation existed from 1 July 2023 to 30 June 2026 only. */
    public static WithoutPlan wayWithoutPlan(LocalDate failed) {
        return Rules.on(failed).rule(RuleKey.NO_PLAN).word("way", WithoutPlan.class);
    }

    /** The day on which a mediation ends at the latest; nothing on days without mediation. */
    public static Optional<Due> endOfMediation(LocalDate started) {
        return wayWithoutPlan(started) == WithoutPlan.MEDIATION
                ? Optional.of(Rules.on(started).rule(RuleKey.NO_PLAN))
                        .map(rule -> new Due(rule.quantity("longest").endAfter(started), rule))
                : Optional.empty();
    }
}

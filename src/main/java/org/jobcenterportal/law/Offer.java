package org.jobcenterportal.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office offers, and whether it can be a duty outside the portal. An answer in the portal has no legal effect;
 * that a law has one is shown by date, and nothing is promised against it.
 */
public enum Offer {
    EQUALITY_CONSULTATION(RuleKey.EQUALITY_OFFICER),
    HOLISTIC_COACHING(RuleKey.HOLISTIC_COACHING),
    /** Whatever says of itself that it is voluntary, such as an information day. */
    EXPRESSLY_VOLUNTARY(null),
    MEASURE(RuleKey.MEASURE_DUTY),
    COMMUNITY_WORK(RuleKey.COMMUNITY_WORK_DUTY),
    LANGUAGE_COURSE(RuleKey.LANGUAGE_COURSE_DUTY),
    JOB(RuleKey.WORK_DUTY);

    private final @Nullable RuleKey key;

    Offer(@Nullable RuleKey key) {
        this.key = key;
    }

    /** What a law attaches to an offer. */
    enum Effect {
        VOLUNTARY,
        NO_REDUCTION,
        CAN_OBLIGE
    }

    /** Whether the offer may carry the seal that says: voluntary, without legal consequences. */
    public boolean mayCarryTheSeal() {
        return switch (this) {
            case EQUALITY_CONSULTATION, HOLISTIC_COACHING, EXPRESSLY_VOLUNTARY -> true;
            case MEASURE, COMMUNITY_WORK, LANGUAGE_COURSE, JOB -> false;
        };
    }

    /** Whether the law of a day lets the office make it a duty. */
    public Finding canBeADutyOn(LocalDate day) {
        if (key == null) {
            return new Finding(Verdict.NO, Reason.of("law.reason.offer.voluntary"), List.of(), day);
        }
        var rule = Rules.on(day).find(key);
        if (rule.isEmpty()) {
            return new Finding(Verdict.UNKNOWN, Reason.of("law.reason.offer.no-rule"), List.of(), day);
        }
        return switch (rule.get().word("effect", Effect.class)) {
            case VOLUNTARY -> Finding.of(Verdict.NO, Reason.of("law.reason.offer.voluntary"), day, rule.get());
            case NO_REDUCTION -> Finding.of(Verdict.YES, Reason.of("law.reason.offer.no-reduction"), day, rule.get());
            case CAN_OBLIGE -> Finding.of(Verdict.YES, Reason.of("law.reason.offer.duty"), day, rule.get());
        };
    }
}

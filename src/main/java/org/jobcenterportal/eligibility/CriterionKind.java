package org.jobcenterportal.eligibility;

import java.util.stream.Stream;

/**
 * What a rule of access can ask, and nothing besides: a closed set, so that neither origin nor religion nor an illness can
 * become a condition.
 */
public enum CriterionKind {
    /** Fit for work and of working age (§ 7 Abs. 1 SGB II); holds for every offer and is no rule of its own. */
    EMPLOYABLE(Asks.NOTHING),
    AGE_FROM(Asks.NUMBER),
    AGE_BELOW(Asks.NUMBER),
    YOUNGEST_CHILD_FROM(Asks.NUMBER),
    YOUNGEST_CHILD_BELOW(Asks.NUMBER),
    /** Whether the youngest child has a place. */
    CHILDCARE_PLACE(Asks.YES_OR_NO),
    /** Whether children under an age are looked after while the offer takes place. */
    CHILDCARE_HOURS(Asks.NUMBER),
    GERMAN_FROM(Asks.LEVEL),
    GERMAN_BELOW(Asks.LEVEL),
    /** Months of benefit among the last ones that the law looks back on. */
    BENEFIT_MONTHS_FROM(Asks.NUMBER),
    TARGET_GROUP(Asks.GROUP),
    CLOSE_TO_MARKET(Asks.YES_OR_NO),
    FINISHED_TRAINING(Asks.YES_OR_NO),
    /** That health matters was agreed with the person; never what it is. */
    HEALTH_RELEASED(Asks.NOTHING),
    /** Words of the offer that the portal does not know about anybody: people ask. */
    MEANT_FOR(Asks.AUDIENCES),
    /** An offer that the law allows for women only. */
    FOR_WOMEN(Asks.NOTHING),
    THROUGH_EQUALITY_OFFICER(Asks.NOTHING),
    THROUGH_EMPLOYMENT_AGENCY(Asks.NOTHING);

    /** What a rule of this kind has to say besides. */
    public enum Asks {
        NOTHING,
        NUMBER,
        YES_OR_NO,
        LEVEL,
        GROUP,
        AUDIENCES
    }

    private final Asks asks;

    CriterionKind(Asks asks) {
        this.asks = asks;
    }

    public Asks asks() {
        return asks;
    }

    /** The kinds of which somebody can write a rule. */
    public static Stream<CriterionKind> writable() {
        return Stream.of(values()).filter(kind -> kind != EMPLOYABLE);
    }
}

package org.jobcenterportal.support;

import org.jobcenterportal.measures.Instrument;

/** By which kind of support a person and a job can be helped. */
public enum FundingKind {
    /** Eingliederungszuschuss (EGZ). */
    WAGE_SUBSIDY(Instrument.INTEGRATION_SUBSIDY, ApplicationRule.BEFORE_THE_EVENT),
    /** Maßnahme beim Arbeitgeber (MAG). */
    EMPLOYER_TRIAL(Instrument.EMPLOYER_TRIAL, ApplicationRule.BEFORE_THE_EVENT),
    /** Einstiegsqualifizierung (EQ). */
    ENTRY_QUALIFICATION(Instrument.ENTRY_QUALIFICATION, ApplicationRule.BEFORE_THE_EVENT),
    /** Einstiegsgeld (ESG). */
    START_UP_MONEY(Instrument.START_UP_MONEY, ApplicationRule.NOT_FOR_DAYS_BEFORE),
    /** Aktivierungs- und Vermittlungsgutschein (AVGS) for a private agent. */
    PLACEMENT_VOUCHER(Instrument.ACTIVATION_VOUCHER, ApplicationRule.BEFORE_THE_EVENT),
    /** Arbeitsgelegenheit (AGH). */
    WORK_OPPORTUNITY(Instrument.WORK_OPPORTUNITY, ApplicationRule.NONE),
    /** § 16e SGB II. */
    LONG_TERM_SUBSIDY(Instrument.LONG_TERM_UNEMPLOYED, ApplicationRule.NOT_FOR_DAYS_BEFORE),
    /** § 16i SGB II. */
    PARTICIPATION(Instrument.LABOUR_MARKET_PARTICIPATION, ApplicationRule.NOT_FOR_DAYS_BEFORE);

    private final Instrument instrument;
    private final ApplicationRule applied;

    FundingKind(Instrument instrument, ApplicationRule applied) {
        this.instrument = instrument;
        this.applied = applied;
    }

    /** What becomes of an application that comes late. */
    public enum ApplicationRule {
        /** Nothing without an application before it begins, save for undue hardship (§ 324 Abs. 1 SGB III). */
        BEFORE_THE_EVENT,
        /** Nothing for days before the application (§ 37 Abs. 2 SGB II). */
        NOT_FOR_DAYS_BEFORE,
        /** The office assigns; nobody applies. */
        NONE
    }

    /** Under what the portal counts who was in it. */
    public Instrument instrument() {
        return instrument;
    }

    public ApplicationRule applied() {
        return applied;
    }

    /** The paragraph that allows it. */
    public String paragraph() {
        return instrument.paragraph();
    }

    /**
     * Whether it can go with a job as employers offer it: a work opportunity is no employment (§ 16d Abs. 7 SGB II), and an
     * entry qualification leads to training.
     */
    public boolean isForJobs() {
        return this != WORK_OPPORTUNITY && this != ENTRY_QUALIFICATION;
    }

    /** Whether earlier days of it count against a limit. */
    public boolean hasCounter() {
        return switch (this) {
            case EMPLOYER_TRIAL, START_UP_MONEY, WORK_OPPORTUNITY, PARTICIPATION -> true;
            case WAGE_SUBSIDY, ENTRY_QUALIFICATION, PLACEMENT_VOUCHER, LONG_TERM_SUBSIDY -> false;
        };
    }
}

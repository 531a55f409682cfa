package org.jobcenterportal.measures;

/** By what an offer is funded, with the paragraph that allows it; the last two need no money of the office. */
public enum Instrument {
    /** Maßnahmen bei Trägern (MAT). */
    ACTIVATION("§ 16 Abs. 1 SGB II i. V. m. § 45 Abs. 1 SGB III"),
    /** Aktivierungs- und Vermittlungsgutschein (AVGS). */
    ACTIVATION_VOUCHER("§ 16 Abs. 1 SGB II i. V. m. § 45 Abs. 4 SGB III"),
    /** Arbeitsgelegenheiten (AGH). */
    WORK_OPPORTUNITY("§ 16d SGB II"),
    /** Förderung beruflicher Weiterbildung (FbW); since 1 January 2025 decided by the Agentur für Arbeit. */
    FURTHER_TRAINING("§ 16 Abs. 1 SGB II i. V. m. §§ 81 ff. SGB III"),
    /** Maßnahmen beim Arbeitgeber (MAG). */
    EMPLOYER_TRIAL("§ 16 Abs. 1 SGB II i. V. m. § 45 Abs. 2 SGB III"),
    /** Einstiegsgeld (ESG). */
    START_UP_MONEY("§ 16b SGB II"),
    /** Eingliederungszuschuss (EGZ). */
    INTEGRATION_SUBSIDY("§ 16 Abs. 1 SGB II i. V. m. §§ 88 ff. SGB III"),
    /** Eingliederung von Langzeitarbeitslosen. */
    LONG_TERM_UNEMPLOYED("§ 16e SGB II"),
    /** Teilhabe am Arbeitsmarkt. */
    LABOUR_MARKET_PARTICIPATION("§ 16i SGB II"),
    /** Einstiegsqualifizierung (EQ). */
    ENTRY_QUALIFICATION("§ 16 Abs. 1 SGB II i. V. m. § 54a SGB III"),
    /** Ganzheitliche und beschäftigungsbegleitende Betreuung. */
    COACHING("§ 16e Abs. 4, § 16i Abs. 4, § 16k SGB II"),
    /** Vermittlungsbudget. */
    PLACEMENT_BUDGET("§ 16 Abs. 1 SGB II i. V. m. § 44 SGB III"),
    /** Kommunale Eingliederungsleistungen. */
    MUNICIPAL_SERVICE("§ 16a SGB II"),
    /** A project with money of third parties. */
    PROJECT(""),
    /** An offer of somebody else, to whom the office refers. */
    COOPERATION("");

    private final String paragraph;

    Instrument(String paragraph) {
        this.paragraph = paragraph;
    }

    /** Where the law allows it; empty where no money of the office is spent. */
    public String paragraph() {
        return paragraph;
    }

    /** Under which instrument the plan of entries counts it (programme 2023, table 5.2). */
    public Instrument countedUnder() {
        return this == ACTIVATION_VOUCHER ? ACTIVATION : this;
    }
}

package org.jobcenterportal.law;

/** By which day a rule is asked. The law that held on the day of the event counts, not the law of today. */
public enum DecisiveDay {
    THE_DAY_ITSELF,
    /** The day on which a summons was missed or a duty breached (§ 65a Abs. 2 SGB II). */
    MISSED_SUMMONS_OR_BREACH,
    /** The day on which support was granted, or on which what was applied for began (§ 66 SGB II). */
    START_OF_SUPPORT,
    /** The day on which people talked and agreed, or did not. */
    CONVERSATION,
    /** The day on which a letter was handed to the post. */
    POSTING
}

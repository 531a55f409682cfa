package org.jobcenterportal.law;

/** What of a rule nobody has compared with a text of the law; every screen shows it beside the rule. */
public enum Doubt {
    /** What the rule says. */
    VALUE,
    /** Its first day; the day given is the best known, and at the latest that of the oldest text that says so. */
    FROM,
    /** Its last day; the day given is the best known. */
    UNTIL
}

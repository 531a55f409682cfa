package org.jobcenterportal.events;

/** For whom places of an event are kept (F60). */
public enum QuotaKind {
    /** For who speaks a language; the value is its tag. */
    LANGUAGE,
    /** For who lives in a district; the value is its name. */
    DISTRICT,
    /** For the women of a project; the value is its name. */
    WOMENS_PROJECT,
    /** For colleagues of a team, so that counters stay open; the value is the team's id. */
    TEAM
}

package org.jobcenterportal.caselist;

/** Whose cases a list shows. */
public enum Scope {
    /** One's own. */
    MINE,
    /** Those of the colleagues whom one stands in for. */
    DEPUTY,
    /** Those of one's team, one's own among them. */
    TEAM
}

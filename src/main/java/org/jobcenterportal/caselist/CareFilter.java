package org.jobcenterportal.caselist;

/** How at least one child under 15 is looked after. */
public enum CareFilter {
    /** There is no place, and none is promised. */
    NO_PLACE,
    /** A place begins within the next three months. */
    SOON,
    /** A place is promised for later than that. */
    LATER,
    /** All children have a place. */
    ALL_CARED_FOR
}

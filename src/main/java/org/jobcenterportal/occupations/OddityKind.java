package org.jobcenterportal.occupations;

/** What is odd about a line of the official file. */
public enum OddityKind {
    /** A code that has no digits, or more than its level. */
    CODE,
    /** A level that does not exist. */
    LEVEL,
    /** A code for the second time; the first one counts. */
    TWICE,
    /** A class without a name. */
    NAMELESS,
    /** A class that has been given up. */
    GIVEN_UP,
    /** A class whose parent is not there. */
    ORPHAN,
    /** An occupation without any titles. */
    NO_TITLES,
    /** A title that stands with another occupation than its own code says. */
    ELSEWHERE,
    /** A title that is empty or endless. */
    TITLE,
    /** A line with too few columns. */
    SHORT_LINE
}

package org.jobcenterportal.transit;

/** Why a table of stops is refused. */
public enum StopProblem {
    EMPTY,
    TOO_LARGE,
    /** It is no text in UTF-8. */
    NO_TEXT,
    /** The headings are others. */
    NOT_THE_TABLE,
    /** A line has another number of fields, or one of them makes no sense. */
    BROKEN_LINE,
    /** Two lines are about the same address. */
    TWICE,
    /** Nobody says where it comes from, or it is of a day that is to come. */
    NO_SOURCE
}

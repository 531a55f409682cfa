package org.jobcenterportal.occupations;

/** Why a file cannot be the official classification. */
public enum FileProblem {
    EMPTY,
    TOO_LARGE,
    /** It is no text in UTF-8, or has signs that no text has. */
    NO_TEXT,
    /** The headings of the official file are not there. */
    NOT_THE_FILE,
    /** A quotation mark is opened and never closed. */
    BROKEN,
    /** More lines or longer ones than any classification has. */
    ENDLESS,
    /** The headings are right, and no occupation follows. */
    NO_OCCUPATIONS
}

package org.jobcenterportal.jobexchange;

/** Why a file with jobs is refused as a whole. */
public enum ExchangeProblem {
    EMPTY,
    TOO_LARGE,
    /** Neither a table of ours nor XML. */
    UNKNOWN_KIND,
    /** XML that breaks off or is not well-formed. */
    BROKEN,
    /** It wants to define something or to fetch something from elsewhere. */
    FOREIGN_PARTS,
    TOO_DEEP,
    TOO_MANY,
    NO_JOBS
}

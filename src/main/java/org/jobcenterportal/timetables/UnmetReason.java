package org.jobcenterportal.timetables;

/** Why a wish has no talk. */
public enum UnmetReason {
    EMPLOYER_DECLINED,
    GUEST_ABSENT,
    EMPLOYER_ABSENT,
    /** The two are never there at the same time. */
    NO_COMMON_TIME,
    /** They would be, were her child looked after then. */
    CHILDCARE_HOURS,
    /** Nobody interprets while both are there. */
    NO_INTERPRETER,
    /** All common times have gone to other talks. */
    ALL_TAKEN
}

package org.jobcenterportal.matching;

/**
 * What a job and a person are compared by, and nothing besides: a closed set, so that neither sex nor origin, age, religion or
 * an illness can become a criterion.
 */
public enum Aspect {
    /** What the law keeps young people and mothers from; it excludes, and is counted nowhere. */
    PROTECTION,
    /** What was agreed about the work itself; it excludes, and is counted nowhere. */
    WORK_CONDITIONS,
    /** Whether somebody may work at all on the day on which a job begins; it excludes, and is counted nowhere. */
    WORK_PERMIT,
    GERMAN,
    LICENCE,
    QUALIFICATION,
    EXPERIENCE,
    OTHER,
    HOURS,
    CHILDCARE,
    WAY,
    /** When somebody wishes to work. */
    TIMES,
    /** What somebody has learnt, has done or wishes to do. */
    OCCUPATION;

    /** Whether a line tells of what only those may know who have the case. */
    public boolean isConfidential() {
        return this == WORK_PERMIT || tellsOfHealth();
    }

    /** Whether a line tells of somebody's body or of what was agreed because of it. */
    boolean tellsOfHealth() {
        return this == PROTECTION || this == WORK_CONDITIONS;
    }
}

package org.jobcenterportal.knowledge;

/** What a page is. */
public enum GuidelineKind {
    /** Handlungsleitfaden of a team. */
    GUIDELINE,
    /** Aktivitäten- und Umsetzungsplan. */
    ACTIVITY_PLAN,
    /** Hint of the employer service on an occupation. */
    OCCUPATION_NOTE
}

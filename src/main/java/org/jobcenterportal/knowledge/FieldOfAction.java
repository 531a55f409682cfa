package org.jobcenterportal.knowledge;

/** What the office does for people, by which pages are put together besides the target groups. */
public enum FieldOfAction {
    /** Clearing und Erstberatung. */
    CLEARING,
    LANGUAGE,
    RECOGNITION,
    CHILDCARE,
    /** Bildung und Teilhabe (§ 28 SGB II). */
    EDUCATION_AND_PARTICIPATION,
    HOUSING,
    TRAINING,
    PLACEMENT,
    COACHING,
    OUTREACH,
    OCCUPATIONS
}

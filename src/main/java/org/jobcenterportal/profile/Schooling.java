package org.jobcenterportal.profile;

/** The highest school-leaving certificate. */
public enum Schooling {
    UNKNOWN,
    NONE,
    /** Hauptschulabschluss. */
    BASIC,
    /** Mittlerer Abschluss. */
    INTERMEDIATE,
    /** Fachhochschulreife. */
    TECHNICAL_ENTRANCE,
    /** Allgemeine Hochschulreife. */
    UNIVERSITY_ENTRANCE,
    /** From abroad, and nobody has said yet what it corresponds to. */
    SCHOOL_ABROAD
}

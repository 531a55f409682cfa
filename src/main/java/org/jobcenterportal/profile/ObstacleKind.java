package org.jobcenterportal.profile;

/** What usually makes it harder to take up work. */
public enum ObstacleKind {
    CHILDCARE,
    CARE_OF_RELATIVES,
    GERMAN,
    LITERACY,
    QUALIFICATION,
    RECOGNITION,
    MOBILITY,
    HOUSING,
    DEBT,
    /** No device, no connection, or no practice. */
    DIGITAL,
    WORK_PERMIT,
    EXPERIENCE,
    OTHER
}

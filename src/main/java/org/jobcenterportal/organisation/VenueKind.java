package org.jobcenterportal.organisation;

/** What sort of place a venue is. */
public enum VenueKind {
    /** The office itself. */
    OFFICE,
    /** A meeting point in a district of the city, where the office comes to the people. */
    DISTRICT_MEETING_POINT,
    /** A stand at a fair. */
    FAIR,
    /** A consultation held together with another institution, at its place. */
    JOINT_CONSULTATION
}

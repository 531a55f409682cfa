package org.jobcenterportal.citizens;

/** What somebody is in a household (§ 7 Abs. 3 SGB II). */
public enum HouseholdRole {
    /** Has applied for the household and is presumed to represent it (§ 38 SGB II). */
    APPLICANT,
    /** Wife, husband, registered partner, or living together as such. */
    PARTNER,
    /** An unmarried child under 25. */
    CHILD,
    /** A parent who belongs to the household of an employable child. */
    PARENT
}

package org.jobcenterportal.referrals;

/** Which kind of body takes over a part of the way. */
public enum ReferralBody {
    /** Agentur für Arbeit. */
    EMPLOYMENT_AGENCY,
    /** The city, with its services of § 16a SGB II. */
    MUNICIPALITY,
    /** Bundesamt für Migration und Flüchtlinge, with its courses; the portal keeps no seats of those. */
    FEDERAL_OFFICE,
    OTHER
}

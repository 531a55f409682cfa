package org.jobcenterportal.chains;

/** How one gets to a station. */
public enum StationKind {
    /** By an offer of the catalogue. */
    MEASURE,
    /** By the Agentur für Arbeit since 2025, by the office's voucher before (trap 4). */
    FURTHER_TRAINING
}

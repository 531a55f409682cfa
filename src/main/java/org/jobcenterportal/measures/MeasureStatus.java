package org.jobcenterportal.measures;

/** How far an entry of the catalogue is. */
public enum MeasureStatus {
    /** Being written; nobody else sees it. */
    DRAFT,
    /** Waits for the signature of the equality officer (§ 18e SGB II, S34). */
    CO_SIGNATURE,
    /** On offer. */
    ACTIVE,
    /** No longer on offer; what happened in it stays. */
    RETIRED
}

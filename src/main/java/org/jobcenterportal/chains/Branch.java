package org.jobcenterportal.chains;

/** Where a chain can lead aside from its last station. */
public enum Branch {
    /** Arbeitsgelegenheit (§ 16d SGB II). */
    WORK_OPPORTUNITY,
    PENSION,
    REHABILITATION
}

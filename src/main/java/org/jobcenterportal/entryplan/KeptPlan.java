package org.jobcenterportal.entryplan;

/**
 * A plan for one instrument as it is kept.
 *
 * @param version which edition this is; a stale edit shows itself by it
 */
public record KeptPlan(InstrumentPlan plan, long version) {}

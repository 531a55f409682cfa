package org.jobcenterportal.kernel;

/** How somebody wishes to be addressed: Frau, Herr, or by the full name alone. */
public enum FormOfAddress {
    MS,
    MR,
    NEUTRAL
}

package org.jobcenterportal.citizens;

/** What the civil register says of somebody's sex (§ 22 Abs. 3 PStG). */
public enum Sex {
    FEMALE,
    MALE,
    DIVERSE,
    UNSPECIFIED
}

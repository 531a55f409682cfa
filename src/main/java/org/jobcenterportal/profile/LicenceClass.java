package org.jobcenterportal.profile;

/** A class of driving licence (§ 6 FeV). */
public enum LicenceClass {
    AM,
    A1,
    A2,
    A,
    B,
    BE,
    C1,
    C1E,
    C,
    CE,
    D1,
    D1E,
    D,
    DE,
    L,
    T
}

package org.jobcenterportal.law;

/** What a rule is about, by which screens put rules together. */
public enum FieldOfLaw {
    BENEFIT,
    OFFICE,
    DATA,
    PLAN,
    REASONABLENESS,
    PEOPLE,
    DUTIES,
    SUPPORT
}

package org.jobcenterportal.law;

/** The names that the benefit has had. */
public enum Benefit {
    UNEMPLOYMENT_BENEFIT_II,
    CITIZENS_BENEFIT,
    BASIC_SECURITY_BENEFIT
}

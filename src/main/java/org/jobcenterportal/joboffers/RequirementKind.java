package org.jobcenterportal.joboffers;

/** What somebody is asked to bring along. */
public enum RequirementKind {
    GERMAN,
    LICENCE,
    QUALIFICATION,
    EXPERIENCE,
    OTHER
}

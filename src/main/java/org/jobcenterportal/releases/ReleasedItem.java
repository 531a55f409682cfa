package org.jobcenterportal.releases;

/** What of herself somebody can let an employer know, each for itself; nothing about health, family or benefits. */
public enum ReleasedItem {
    NAME,
    PHONE,
    EMAIL,
    ADDRESS,
    QUALIFICATION,
    EXPERIENCE,
    GERMAN,
    LANGUAGES,
    LICENCES,
    WORKING_TIME
}

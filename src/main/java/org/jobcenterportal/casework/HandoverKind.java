package org.jobcenterportal.casework;

/** What the central systems have to be told. */
public enum HandoverKind {
    CONTACT,
    PLAN,
    /** Data of the person herself. */
    PERSON
}

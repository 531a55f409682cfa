package org.jobcenterportal.casework;

/** What a note is about. */
public enum NoteKind {
    CONVERSATION,
    FAMILY,
    WORK,
    LANGUAGE,
    PAPERS,
    OTHER
}

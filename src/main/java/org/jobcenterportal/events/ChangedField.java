package org.jobcenterportal.events;

/** What can be different in an event that was announced; whoever changes it chooses what those with a place are told (F61). */
public enum ChangedField {
    TIME,
    PLACE,
    TITLE,
    TEXT,
    PARTNER,
    PLACES,
    QUOTAS,
    CHILDCARE,
    INTERPRETING,
    LANGUAGES,
    REGISTRATION_END,
    AUDIENCE,
    KIND,
    /** It carries the seal now; taken away it is never. */
    VOLUNTARY
}

package org.jobcenterportal.events;

/** Who finds an event and may sign up for it. */
public enum EventAudience {
    /** Everybody, without signing in. */
    PUBLIC,
    /** Whoever has an account. */
    SIGNED_IN,
    /** Citizens of one target group; found by whoever is signed in, and asked when signing up. */
    TARGET_GROUP,
    /** Whoever was invited; found by nobody else. */
    INVITED,
    /** The office's own people. */
    STAFF
}

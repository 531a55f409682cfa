package org.jobcenterportal.citizens;

/** Tells this room who looks after whom, which a room above it knows. */
public interface WhoLooksAfter {

    /** Whether the colleague who is signed in looks after somebody: herself, in her team, or standing in. */
    boolean isCaller(PersonId person);
}

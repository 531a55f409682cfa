package org.jobcenterportal.citizens;

import java.util.Collection;

/**
 * A room that keeps something of its own about persons, as the search does. It is called in the transaction in which persons
 * are recorded or their data change, so that nothing lags behind.
 */
public interface PersonWatcher {

    /** These persons are new, or what is recorded of them or of their households has changed. */
    void recorded(Collection<PersonId> persons);

    /** These persons are about to be erased, and so must be whatever the room keeps of them. */
    void forgotten(Collection<PersonId> persons);
}

package org.jobcenterportal.employers;

/**
 * A room that keeps something of its own about employers, as their jobs. It is called in the transaction in which two
 * employers are put together, so that everything moves or nothing.
 */
public interface EmployerWatcher {

    /** From now on everything of the one belongs to the other. */
    void merged(EmployerId from, EmployerId into);
}

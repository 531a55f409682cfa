package org.jobcenterportal.periods;

import org.jobcenterportal.citizens.PersonId;

/** A room that keeps something made from recorded months. It is called in the transaction in which they change. */
public interface PeriodWatcher {

    /** What is known of somebody's months has changed. */
    void changed(PersonId person);
}

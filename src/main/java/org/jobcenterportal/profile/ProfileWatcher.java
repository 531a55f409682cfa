package org.jobcenterportal.profile;

import org.jobcenterportal.citizens.PersonId;

/**
 * A room that keeps something made from profiles, or from what was agreed about work. It is called in the transaction in which
 * these change, so that nothing lags behind.
 */
public interface ProfileWatcher {

    /** What somebody brings along, or what was agreed with her, has changed. */
    void changed(PersonId person);
}

package org.jobcenterportal.caselist;

import java.util.Set;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.uikit.IconName;

/** Something that one can do with the cases chosen on a list, contributed as a bean: hand over, invite, suggest. */
public interface SelectionAction {

    /** Smaller numbers stand first. */
    int order();

    /** The key of what the button says. */
    String labelKey();

    IconName icon();

    /**
     * Begins it, with a question if it has one.
     *
     * @param done to be called when it has changed something, so that the list shows it
     */
    void begin(Set<PersonId> chosen, Runnable done);
}

package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A part of the case file. A room contributes it as a bean, and the case file collects it once the one who reads may
 * look. What a card asks of its services they check again.
 */
public interface CaseCard {

    /** Where the parts of the case file stand. */
    enum Place {
        /** Below the head, over the whole width: why rules hold for this person. */
        ABOVE,
        /** Who belongs to the case, and what she brings along. */
        HOUSEHOLD,
        /** What happened, and what is going to. */
        HISTORY,
        /** What was agreed, and what is to be done. */
        PLAN
    }

    Place place();

    /** Smaller numbers stand first. */
    int order();

    /** The card with its own heading of second rank, or nothing when there is nothing to say. */
    Optional<Component> create(OpenCase file);
}

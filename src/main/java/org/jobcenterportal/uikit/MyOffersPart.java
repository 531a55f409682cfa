package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of a citizen's page of offers that stands above the catalogue, as what was suggested to her. A room contributes it as a bean. */
public interface MyOffersPart {

    /** Smaller numbers stand first. */
    int order();

    /** The part with its own heading of second rank, or nothing when there is nothing to say. */
    Optional<Component> create();
}

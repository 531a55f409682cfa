package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/**
 * A card on the page of a run, for staff. A room contributes it as a bean. What a card asks of its services they check
 * again.
 */
public interface RunCard {

    /** Empty where there is nothing to say, or it is not for whoever is signed in. */
    Optional<Component> create(UUID run);
}

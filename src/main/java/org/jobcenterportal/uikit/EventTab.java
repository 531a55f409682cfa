package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;

/**
 * A tab of the page of an event, for staff. A room contributes it as a bean. What a tab asks of its services they check
 * again.
 */
public interface EventTab {

    /** Smaller numbers stand first: 20 registered, 30 waiting, 40 how many to admit, 50 invitations, 70 evaluation. */
    int order();

    /** The last part of the address, a German word in small letters. */
    String key();

    /** The key of what the tab says. */
    String labelKey();

    /** Whether an event has this tab for whoever is signed in. */
    default boolean isShown(OpenEvent event) {
        return true;
    }

    /** The number beside the label. */
    default OptionalInt count(OpenEvent event) {
        return OptionalInt.empty();
    }

    /** What the tab shows; asked for only when somebody opens it. */
    Component create(OpenEvent event);
}

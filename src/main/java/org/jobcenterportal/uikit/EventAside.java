package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** What a room adds around the tabs of the page of an event, for staff: facts, buttons, a card at the side. */
public interface EventAside {

    /** Smaller numbers stand first. */
    int order();

    /** Facts for the strip below the title; their words are ready in the reader's language. */
    default List<EventFact> facts(OpenEvent event) {
        return List.of();
    }

    /** Buttons beside the title. */
    default List<Component> actions(OpenEvent event) {
        return List.of();
    }

    /** A card at the side, with its own heading of second rank. */
    default Optional<Component> card(OpenEvent event) {
        return Optional.empty();
    }

    /** Label, value and note of one fact. */
    record EventFact(String label, String value, String note) {}
}

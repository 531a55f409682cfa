package org.jobcenterportal.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;

/** A part of a start page that says what is next. A room contributes one as a bean. */
public interface StartSection {

    /** On whose start page it stands. */
    Audience audience();

    /** Who sees it; empty for everybody of the audience. */
    default Set<String> roles() {
        return Set.of();
    }

    /** Smaller numbers stand first. */
    int order();

    /** The section with its own heading of second rank, or nothing when there is nothing to say. */
    Optional<Component> create();
}

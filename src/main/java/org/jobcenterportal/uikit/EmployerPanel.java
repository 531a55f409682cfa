package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** A part of the page of an employer, for staff. A room contributes it as a bean; its services check who may look. */
public interface EmployerPanel {

    /** Smaller numbers stand first: 20 jobs, 40 proposals, 60 funding. */
    int order();

    /** The panel with its own heading of second rank, or nothing when there is nothing to say. */
    Optional<Component> create(OpenEmployer employer);

    /**
     * The employer that a page shows.
     *
     * @param changed to be called by a panel that has changed something which other parts of the page show too
     */
    record OpenEmployer(UUID employer, Runnable changed) {}
}

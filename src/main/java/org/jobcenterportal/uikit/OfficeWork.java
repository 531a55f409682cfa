package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;

/** What waits for a role of the office. A room contributes it as a bean, and the office's start page collects it. */
public interface OfficeWork {

    /** Who does it. */
    Set<String> roles();

    /** Smaller numbers stand first. */
    int order();

    /** What waits just now, in the language of whoever reads it; nothing if nothing does. */
    List<Task> tasks(Component reader);
}

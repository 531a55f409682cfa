package org.jobcenterportal.shell;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** Something at hand on every page of the office, at the top, as the search. A room contributes it as a bean. */
public interface TopBarTool {

    /** Who sees it. */
    Set<String> roles();

    /** Made anew for every frame. */
    Component create();
}

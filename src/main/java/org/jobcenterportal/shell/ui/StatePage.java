package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;

/** A calm page with one thing to say: what happened, whose fault it is, what one can do. */
class StatePage extends Div {

    StatePage(IconName icon, String title, String text, Component... actions) {
        addClassNames("wide", "state-page");
        var state = new EmptyState(icon, title, text, actions).asPage();
        state.addClassNames("card", "panel");
        add(state);
    }
}

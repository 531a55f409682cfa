package org.jobcenterportal.intake.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** How far something is, as browsers draw and read it out themselves. */
@Tag("progress")
class ProgressLine extends HtmlContainer {

    ProgressLine(String label, int all) {
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("max", Integer.toString(Math.max(1, all)));
        show(0);
        addClassName("intake-progress");
    }

    final void show(int done) {
        getElement().setAttribute("value", Integer.toString(done));
    }
}

package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;

/** Reminds the office that everything here is voluntary. */
class VoluntaryLine extends Composite<Paragraph> {

    VoluntaryLine() {
        getContent().addClassNames("label", "muted", "row");
        getContent()
                .add(new Icon(IconName.SHIELD).small(), new Span(getTranslation("appointments.nominations.voluntary")));
    }
}

package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jobcenterportal.appointments.ConsultationCode;
import org.jobcenterportal.uikit.FactList;

/** What the office reads out to a caller, and prints for somebody at the counter: the code large, then when and where. */
class CallerSlip extends Composite<Div> {

    CallerSlip(ConsultationCode code, FactList facts, Component seal) {
        var large = new Span(code.value());
        large.addClassName("caller-code");
        large.getElement().setAttribute("dir", "ltr").setAttribute("translate", "no");
        var spelled = new Paragraph(Spelling.of(code));
        spelled.addClassNames("muted", "caller-spelling");
        spelled.getElement().setAttribute("translate", "no");
        var hint = new Paragraph(getTranslation("appointments.caller.codeHint"));
        hint.addClassName("muted");
        getContent().addClassNames("card", "panel", "caller-slip", "stack");
        getContent().add(large, spelled, hint, facts, seal);
    }
}

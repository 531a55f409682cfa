package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import org.jobcenterportal.appointments.ConsultantCard;

/** What stands on a printed day besides its date: whose it is, and that it is confidential. Not seen on the screen. */
class PrintHead extends Composite<Paragraph> {

    PrintHead(ConsultantCard consultant) {
        getContent()
                .setText(getTranslation(
                        "appointments.day.printHead", consultant.name().full()));
        getContent().addClassName("print-only");
    }
}

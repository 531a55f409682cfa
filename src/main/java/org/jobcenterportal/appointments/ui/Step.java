package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;

/** One station on the way to a consultation: asks one thing. */
interface Step {

    /** The question, as the page's heading. */
    String title();

    /** One sentence below it. */
    String lead();

    /** Where to answer. */
    Component content();

    /** What the button says that leads on. */
    String nextText();

    /** The button was pressed: go on, or say at the field what is missing. */
    void next();
}

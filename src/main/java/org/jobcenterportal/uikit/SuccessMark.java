package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Span;

/** The large tick above "Ihr Termin ist gebucht.". */
public class SuccessMark extends Span {

    public SuccessMark() {
        addClassName("success-mark");
        add(new Icon(IconName.CHECK).huge());
    }
}

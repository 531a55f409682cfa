package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Span;

/** A state in a word, with icon and colour; never a colour alone. */
public class StatusBadge extends Span {

    public StatusBadge(Status status, IconName icon, String text) {
        addClassNames("badge", status.className());
        add(new Icon(icon).small(), new Span(text));
    }

    /** Icon and word without a box, for tables and timelines. */
    public StatusBadge bare() {
        addClassName("bare");
        return this;
    }
}

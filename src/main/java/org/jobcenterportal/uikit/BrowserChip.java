package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A small choice that acts at once, as a {@link Chip}; as light as {@link BrowserSelect}, and for the same pages. */
public class BrowserChip extends NativeButton {

    private final String words;

    public BrowserChip(String text, IconName icon, Runnable action) {
        words = text;
        add(new Icon(icon).small(), new Span(text));
        addClassName("chip");
        addClickListener(click -> action.run());
    }

    /** A choice among others: says to screen readers whether it is on. */
    public BrowserChip pressed(boolean pressed) {
        getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        return this;
    }

    /** What it says. */
    @Override
    public String getText() {
        return words;
    }
}

package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One line for everything: what happens next, a history, a chain of support. */
public class Timeline extends OrderedList {

    public Timeline() {
        addClassName("timeline");
    }

    /** A station with one sentence. */
    public Timeline station(Status status, IconName icon, String title, String text) {
        return station(status, icon, title, "", text);
    }

    /** @param when the date at the end of the line, or nothing */
    public Timeline station(Status status, IconName icon, String title, String when, String text) {
        return station(status, icon, new Span(title), when, text);
    }

    /**
     * A station whose title leads to the page that shows it.
     *
     * @param address the page, or nothing where there is none for the reader
     */
    public Timeline station(
            Status status, IconName icon, String title, @Nullable String address, String when, String text) {
        return station(status, icon, address == null ? new Span(title) : new Anchor(address, title), when, text);
    }

    private Timeline station(Status status, IconName icon, Component title, String when, String text) {
        var dot = new Span(new Icon(icon));
        dot.addClassName("station");
        var head = new Paragraph(title);
        head.addClassName("timeline-head");
        if (!when.isEmpty()) {
            var date = new Span(when);
            date.addClassName("timeline-when");
            head.add(date);
        }
        var words = new Div(head);
        if (!text.isEmpty()) {
            var line = new Paragraph(text);
            line.addClassName("timeline-text");
            words.add(line);
        }
        var station = new ListItem(dot, words);
        station.addClassName(status.className());
        add(station);
        return this;
    }
}

package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Nothing here, or something wrong: a picture, one sentence, and what one can do. */
public class EmptyState extends Div {

    private final H2 heading;

    public EmptyState(IconName icon, String title, String text, Component... actions) {
        addClassName("empty-state");
        var picture = new Span(new Icon(icon).huge());
        picture.addClassName("empty-picture");
        heading = new H2(title);
        heading.addClassName("as-h3");
        add(picture, heading);
        if (!text.isEmpty()) {
            var line = Unbroken.fill(new Paragraph(), text);
            line.addClassName("empty-text");
            add(line);
        }
        var row = new Div(actions);
        row.addClassName("empty-actions");
        add(row);
    }

    /** As the one thing that its page says: the title becomes the main heading. */
    public EmptyState asPage() {
        var main = new H1(heading.getText());
        main.addClassName("as-h3");
        replace(heading, main);
        return this;
    }
}

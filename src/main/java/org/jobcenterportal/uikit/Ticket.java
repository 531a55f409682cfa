package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A confirmed appointment as a ticket: above the cut what, when and where, below it the code and what to do with it. */
@Tag("section")
public class Ticket extends HtmlContainer {

    private final Div above = new Div();
    private final Div below = new Div();
    private final UnorderedList lines = new UnorderedList();

    /** @param label what it is, for screen readers: "Ihr Termin" */
    public Ticket(String label, Component head) {
        addClassName("ticket");
        getElement().setAttribute("aria-label", label);
        above.addClassName("ticket-part");
        below.addClassName("ticket-part");
        lines.addClassName("ticket-lines");
        above.add(head, lines);
        add(above);
    }

    /** One thing to know, as the place. */
    public Ticket line(IconName icon, String text) {
        lines.add(new ListItem(new Icon(icon).small(), Unbroken.span(text)));
        return this;
    }

    /** The code and what it is for. */
    public Ticket code(String label, String code, String explanation) {
        var value = new Span(code);
        value.addClassName("ticket-code");
        value.getElement().setAttribute("dir", "ltr").setAttribute("translate", "no");
        below.add(new Div(muted(label), value, muted(explanation)));
        add(below);
        return this;
    }

    /**
     * The same code as a picture, for whoever scans it.
     *
     * @param picture an address that holds it
     */
    public Ticket scan(String picture, String words) {
        var image = new Image(picture, words);
        image.addClassName("ticket-scan");
        below.add(image);
        return this;
    }

    /** Buttons below the code. */
    public Ticket actions(Component... actions) {
        var row = new Div(actions);
        row.addClassNames("stack", "close");
        below.add(row);
        add(below);
        return this;
    }

    private static Paragraph muted(String text) {
        var line = new Paragraph(text);
        line.addClassNames("small", "muted");
        return line;
    }
}

package org.jobcenterportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Heading of a page: for citizens a question and one sentence, for staff with key facts and actions at the end. */
public class PageHeader extends Div {

    private final H1 heading;
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("page-header");
        heading = LongWords.fill(new H1(), title);
        heading.getElement().setAttribute("tabindex", "-1");
        actions.addClassName("page-actions");
        add(heading, actions);
    }

    /** A line above the heading, as today's date. */
    public PageHeader above(String text) {
        var line = new Paragraph(text);
        line.addClassNames("page-above", "muted", "small");
        addComponentAsFirst(line);
        return this;
    }

    /** The sentence below the heading. */
    public PageHeader lead(String text) {
        var line = Unbroken.fill(new Paragraph(), text);
        line.addClassName("page-lead");
        addComponentAtIndex(indexOf(heading) + 1, line);
        return this;
    }

    /** What one can do here, exactly one of them primary. */
    public PageHeader actions(Component... shown) {
        actions.add(shown);
        return this;
    }

    /** Leads the focus to the heading, as after a step that replaced the page's content. */
    public void focusHeading() {
        BrowserActions.focusWhenDrawn(heading);
    }
}

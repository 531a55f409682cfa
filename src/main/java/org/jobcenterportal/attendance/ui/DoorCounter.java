package org.jobcenterportal.attendance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jobcenterportal.attendance.DoorPage;

/** How many are in the room, big enough for a glance, and how many it may hold. */
class DoorCounter extends Composite<Div> {

    DoorCounter(DoorPage page) {
        var limit = page.event().capacity().fireLimit();
        var number = new Span(Integer.toString(page.inside()));
        number.addClassName("door-number");
        var words = new Span(getTranslation("attendance.door.inside"));
        var line = new Paragraph(number, words);
        line.getElement().setAttribute("role", "status");
        line.addClassName("door-inside");
        var more = new Paragraph(getTranslation("attendance.door.counts", page.came(), page.expected(), limit));
        more.addClassNames("small", "muted");
        if (page.inside() >= limit) {
            getContent().addClassName("full");
            line.add(new Span(getTranslation("attendance.door.full")));
        }
        getContent().add(line, more);
        getContent().addClassNames("card", "door-count");
    }
}

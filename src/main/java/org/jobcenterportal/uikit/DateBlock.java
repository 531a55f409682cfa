package org.jobcenterportal.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;

/** A day as on a calendar sheet: weekday, day, month. */
@Tag("time")
public class DateBlock extends HtmlContainer {

    public DateBlock(LocalDate day) {
        addClassName("date-block");
        getElement().setAttribute("datetime", day.toString());
        var formats = Formats.here();
        var inFull = new Span(formats.fullDate(day));
        inFull.addClassName("visually-hidden");
        add(inFull, unread(new Span(formats.weekdayShort(day))));
        getElement()
                .appendChild(new Element("b").setText(formats.dayOfMonth(day)).setAttribute("aria-hidden", "true"));
        add(unread(new Span(formats.monthShort(day))));
    }

    /** The one that comes next, filled. */
    public DateBlock next() {
        addClassName("next");
        return this;
    }

    private static Span unread(Span part) {
        part.getElement().setAttribute("aria-hidden", "true");
        return part;
    }
}

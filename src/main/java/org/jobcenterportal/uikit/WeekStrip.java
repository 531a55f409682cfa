package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The days of a week side by side, one block per time, and the same in words. */
public class WeekStrip extends UnorderedList {

    private final Formats formats = Formats.here();

    /**
     * @param label what it leads through, for screen readers: "Woche"
     * @param shown the day that the page shows
     */
    public WeekStrip(String label, List<WeekDay> days, LocalDate shown) {
        addClassName("week-strip");
        getElement().setAttribute("aria-label", label);
        days.forEach(day -> add(item(day, day.day().equals(shown))));
    }

    /** On a phone the days are a row that scrolls: the day that is shown must not stand outside of it. */
    private ListItem item(WeekDay day, boolean shown) {
        var item = new ListItem(link(day, shown));
        if (shown) {
            item.addAttachListener(drawn -> BrowserActions.centreInRow(item));
        }
        return item;
    }

    private Anchor link(WeekDay day, boolean shown) {
        var head = new Span();
        head.addClassName("week-day-head");
        head.getElement().appendChild(new Element("b").setText(formats.weekdayAndDay(day.day())));
        head.add(new Span(day.mark()));

        var pips = new Span();
        pips.addClassName("pips");
        pips.getElement().setAttribute("aria-hidden", "true");
        day.times()
                .forEach(time -> pips.getElement()
                        .appendChild(new Element("i")
                                .setAttribute("class", time.name().toLowerCase(Locale.ROOT))));

        var note = new Span(day.note());
        note.addClassName("week-day-note");

        var link = new Anchor(day.href(), head, pips, note);
        link.addClassName("week-day");
        if (shown) {
            link.getElement().setAttribute("aria-current", "date");
        }
        return link;
    }
}

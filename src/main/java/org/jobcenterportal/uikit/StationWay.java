package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A way of steps as a line with stations: reached ones filled, the present one larger, and in words above it. */
public class StationWay extends Div {

    /**
     * @param current the present step, counted from 1
     * @param label what the way leads to, as "Beratung buchen"
     */
    public StationWay(int current, int total, String label) {
        if (current < 1 || current > total) {
            throw new IllegalArgumentException("Step " + current + " of " + total + " does not exist");
        }
        addClassName("station-way");
        var words = new Paragraph(getTranslation("uikit.way.words", label, current, total));
        words.addClassName("station-words");
        var stations = new OrderedList();
        stations.getElement().setAttribute("aria-label", getTranslation("uikit.way.label", current, total));
        for (int step = 1; step <= total; step++) {
            stations.add(station(step, current));
        }
        add(words, stations);
    }

    private ListItem station(int step, int current) {
        var station = new ListItem();
        String state;
        if (step < current) {
            state = "done";
        } else if (step == current) {
            state = "now";
            station.getElement().setAttribute("aria-current", "step");
        } else {
            state = "ahead";
        }
        station.addClassName(state);
        var words = new Span(getTranslation("uikit.way." + state, step));
        words.addClassName("visually-hidden");
        station.add(words);
        return station;
    }
}

package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.casework.CaseFile;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.uikit.CaseCard.Place;

/** The file of one case: head, facts, and below them what every room contributes. */
class CaseFilePage extends Composite<Div> implements CaseFileView.Page {

    private final Div top = new Div();
    private final CaseHistory history;
    private final Map<Place, Div> places = new EnumMap<>(Place.class);
    private final Clock clock;
    private CaseHead head;

    CaseFilePage(CaseFile file, List<TimelineEntry> entries, Clock clock) {
        this.clock = clock;
        this.history = new CaseHistory(clock);
        for (var place : Place.values()) {
            var part = new Div();
            part.addClassNames("case-place", "stack");
            places.put(place, part);
        }
        var columns = new Div(place(Place.HOUSEHOLD), place(Place.HISTORY), place(Place.PLAN));
        columns.addClassName("case-columns");
        top.addClassName("stack");
        getContent().addClassNames("case-file", "stack");
        getContent().add(top, place(Place.ABOVE), columns);
        place(Place.HISTORY).add(history);
        show(file, entries);
    }

    /** Draws anew what stands in the file already; the cards of the rooms stay as they are. */
    final void show(CaseFile file, List<TimelineEntry> entries) {
        head = new CaseHead(file, clock.instant());
        top.removeAll();
        top.add(head, new CaseFacts(file, entries, clock.instant()));
        history.show(entries);
    }

    void add(Place place, Component card) {
        place(place).add(card);
    }

    @Override
    public H1 heading() {
        return head.heading();
    }

    @Override
    public Component content() {
        return this;
    }

    private Div place(Place place) {
        return places.get(place);
    }
}

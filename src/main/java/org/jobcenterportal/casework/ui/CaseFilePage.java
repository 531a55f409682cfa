package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jobcenterportal.casework.CaseFile;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.CaseCard.Place;
import org.jobcenterportal.uikit.Notice;

/** The file of one case: head, facts, and below them what every room contributes. */
class CaseFilePage extends Composite<Div> implements CaseFileView.Page {

    private final CaseHead head;
    private final Div told = new Div();
    private final Div facts = new Div();
    private final CaseHistory history;
    private final Map<Place, Div> places = new EnumMap<>(Place.class);
    private final Clock clock;

    CaseFilePage(CaseFile file, List<TimelineEntry> entries, CaseHead.Actions actions, Clock clock) {
        this.clock = clock;
        this.head = new CaseHead(file, clock.instant()).offer(actions);
        this.history = new CaseHistory(clock);
        for (var place : Place.values()) {
            var part = new Div();
            part.addClassNames("case-place", "stack");
            places.put(place, part);
        }
        var columns = new Div(place(Place.HOUSEHOLD), place(Place.HISTORY), place(Place.PLAN));
        columns.addClassName("case-columns");
        told.addClassName("case-told");
        getContent().addClassNames("case-file", "stack");
        getContent().add(head, told, facts, place(Place.ABOVE), columns);
        place(Place.HOUSEHOLD).add(new HouseholdCard(file, OfficeTime.dayOf(clock.instant())));
        place(Place.HISTORY).add(history);
        tellOfHandOver(file);
        show(file, entries);
    }

    /** Draws anew what changes while one works on the case. */
    final void show(CaseFile file, List<TimelineEntry> entries) {
        facts.removeAll();
        facts.add(new CaseFacts(file, entries, clock.instant()));
        history.show(entries);
    }

    void add(Place place, Component card) {
        place(place).add(card);
    }

    void say(Notice notice) {
        told.removeAll();
        told.add(notice);
        BrowserActions.bringIntoSight(notice);
    }

    @Override
    public H1 heading() {
        return head.heading();
    }

    @Override
    public Component content() {
        return this;
    }

    private void tellOfHandOver(CaseFile file) {
        var handedOver = file.handedOver();
        if (handedOver != null) {
            told.add(Notice.note(
                    getTranslation("casework.handOver.from", handedOver.from(), handedOver.at()), handedOver.note()));
        }
    }

    private Div place(Place place) {
        return Objects.requireNonNull(places.get(place));
    }
}

package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.Timeline;

/** One line for everything: what is coming on top, then what was, backwards. */
class CaseHistory extends Composite<Section> {

    private static final int SHOWN_AT_FIRST = 6;
    private static final int SHOWN_MORE = 20;

    private final Clock clock;
    private final Div line = new Div();
    private List<TimelineEntry> entries = List.of();

    CaseHistory(Clock clock) {
        this.clock = clock;
        var head = new Div(new H2(getTranslation("casework.history.title")));
        head.addClassName("card-head");
        getContent().addClassNames("card", "case-history");
        getContent().add(head, line);
    }

    void show(List<TimelineEntry> entries) {
        this.entries = entries;
        draw();
    }

    private void draw() {
        line.removeAll();
        if (entries.isEmpty()) {
            line.add(new Paragraph(getTranslation("casework.history.empty")));
            return;
        }
        var timeline = new Timeline();
        entries.forEach(entry -> timeline.station(
                entry.status(),
                entry.icon(),
                entry.title(),
                when(entry),
                entry.sentence() == null ? "" : entry.sentence()));
        line.add(timeline);
    }

    /** "Do, 26. Nov., 10:00" for what is coming, "18. Nov." for what was, with the year where it was another. */
    private String when(TimelineEntry entry) {
        var now = clock.instant();
        var day = OfficeTime.dayOf(entry.at());
        var today = OfficeTime.dayOf(now);
        if (entry.at().isAfter(now)) {
            return getTranslation("casework.facts.moment", entry.at());
        }
        if (day.equals(today)) {
            return getTranslation("casework.history.today");
        }
        return getTranslation(
                day.getYear() == today.getYear() ? "casework.history.day" : "casework.history.dayWithYear", entry.at());
    }
}

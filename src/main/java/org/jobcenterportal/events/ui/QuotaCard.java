package org.jobcenterportal.events.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jobcenterportal.events.EventPage;
import org.jobcenterportal.seats.Occupancy;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;

/** F60: for whom places are kept, how many of them are taken, and when what is left is open to all. */
class QuotaCard extends Section {

    QuotaCard(EventPage page) {
        addClassNames("card", "stack", "quota-card");
        add(new CardHeading(getTranslation("events.quotas.title")));
        var event = page.event();
        var words = EventWords.on(this);
        event.quotas()
                .forEach(quota ->
                        add(bar(words.quota(quota, page.teams()), page.places().get(quota.contingent()))));
        add(bar(getTranslation("events.quotas.open"), page.places().get(event.open())));
        release(page);
    }

    private void release(EventPage page) {
        var event = page.event();
        if (event.quotas().isEmpty()) {
            return;
        }
        var planned = event.quotasReleaseAt();
        var done = event.quotasReleasedAt();
        String sentence;
        if (done != null) {
            var places =
                    event.quotas().stream().mapToInt(quota -> quota.released()).sum();
            sentence = getTranslation("events.quotas.released", Formats.here().moment(done), places);
        } else if (planned != null) {
            sentence = getTranslation("events.quotas.release", Formats.here().moment(planned));
        } else {
            sentence = getTranslation("events.quotas.never");
        }
        var line = new Div(new Icon(IconName.CLOCK).small(), new Paragraph(sentence));
        line.addClassName("quota-release");
        add(line);
    }

    private Div bar(String name, Occupancy places) {
        var taken = places.taken() + places.offered();
        var label = new Span(name);
        var number = new Span(getTranslation("events.quotas.taken", taken, places.capacity()));
        var head = new Div(label, number);
        head.addClassName("quota-head");
        var bar = new Element("progress")
                .setAttribute("max", Integer.toString(Math.max(places.capacity(), 1)))
                .setAttribute("value", Integer.toString(taken))
                .setAttribute("aria-label", name);
        var line = new Div(head);
        line.getElement().appendChild(bar);
        line.addClassName("quota-line");
        return line;
    }
}

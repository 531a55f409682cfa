package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.jobcenterportal.appointments.EarlierRequest;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Who would come earlier, in the order of the line; freed times are offered by themselves. */
class EarlierRequestsCard extends Composite<Aside> {

    private final Formats formats = Formats.here();
    private final ConsultationWords words = ConsultationWords.on(this);

    EarlierRequestsCard(List<EarlierRequest> requests) {
        var title = new H2(getTranslation("appointments.day.earlier.title"));
        var count = new Span(" " + requests.size());
        count.addClassNames("label", "muted");
        title.add(count);
        getContent().addClassNames("card", "earlier-requests");
        getContent().getElement().setAttribute("aria-label", getTranslation("appointments.day.earlier.title"));
        var rule = new Paragraph(getTranslation(
                requests.isEmpty() ? "appointments.day.earlier.nobody" : "appointments.day.earlier.rule"));
        rule.addClassNames("label", "muted");
        getContent().add(title, rule);
        if (!requests.isEmpty()) {
            var line = new UnorderedList();
            requests.forEach(request -> line.add(item(request)));
            getContent().add(line);
        }
    }

    private ListItem item(EarlierRequest request) {
        var person = new Span(request.personName());
        person.addClassName("meeting-person");
        var wish = new Span(words.wish(request.wish(), Objects.requireNonNullElse(request.venue(), "")));
        var instead = new Span(getTranslation(
                "appointments.day.earlier.instead",
                formats.shortMoment(request.present().start())));
        wish.addClassNames("label", "muted");
        instead.addClassNames("label", "muted");
        var item = new ListItem(person, wish, instead);
        var offered = request.offered();
        if (offered != null) {
            item.add(new StatusBadge(
                            Status.CARE,
                            IconName.HOURGLASS,
                            getTranslation(
                                    "appointments.day.earlier.offered",
                                    formats.shortMoment(offered.slot().start()),
                                    formats.time(offered.until())))
                    .bare());
        } else if (request.paused()) {
            item.add(new StatusBadge(Status.OPEN, IconName.PAUSE, getTranslation("appointments.day.earlier.paused"))
                    .bare());
        }
        return item;
    }
}

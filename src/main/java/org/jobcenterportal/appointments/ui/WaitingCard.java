package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;
import org.jobcenterportal.appointments.EarlierStanding;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** A place in the line: how far ahead, for what, by which rule, how long an offer stands, and the way out. */
class WaitingCard extends Composite<Section> {

    /** What she can do with her place. */
    interface Actions {

        void pause();

        void goOnWaiting();

        void leave();
    }

    WaitingCard(EarlierStanding.Waiting waiting, List<VenueDetails> venues, Duration held, Actions actions) {
        var place = new H2(getTranslation("appointments.earlier.position", waiting.position()));
        place.addClassName("waiting-place");
        var waitsFor = new Paragraph(ConsultationWords.on(this).wish(waiting.wish(), venueName(waiting, venues)));
        var rule = new Paragraph(getTranslation("appointments.earlier.rule"));
        var offer = new Paragraph(getTranslation("appointments.earlier.offerStands", held.toMinutes()));
        var times = new Paragraph(getTranslation("appointments.earlier.askedWhen"));
        offer.addClassNames("small", "muted");
        times.addClassNames("small", "muted");
        getContent().addClassNames("card", "panel", "stack", "waiting-card");
        getContent()
                .add(badge(waiting.paused()), place, waitsFor, rule, offer, times, buttons(waiting.paused(), actions));
    }

    private StatusBadge badge(boolean paused) {
        return paused
                ? new StatusBadge(Status.OPEN, IconName.PAUSE, getTranslation("appointments.earlier.paused"))
                : new StatusBadge(Status.NOTE, IconName.HOURGLASS, getTranslation("appointments.earlier.waiting"));
    }

    private Div buttons(boolean paused, Actions actions) {
        var first = paused
                ? new SecondaryButton(getTranslation("appointments.earlier.goOn"), actions::goOnWaiting)
                : new SecondaryButton(getTranslation("appointments.earlier.pause"), actions::pause);
        var row = new Div(
                first.fullWidth(),
                new SecondaryButton(getTranslation("appointments.earlier.leave"), actions::leave).fullWidth());
        row.addClassName("two-actions");
        return row;
    }

    private String venueName(EarlierStanding.Waiting waiting, List<VenueDetails> venues) {
        return venues.stream()
                .filter(venue -> venue.id().equals(waiting.wish().venue()))
                .map(VenueDetails::name)
                .findFirst()
                .orElse("");
    }
}

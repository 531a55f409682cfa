package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
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
import org.jobcenterportal.uikit.Unbroken;
import org.jspecify.annotations.Nullable;

/** A place in the line: how far ahead, for what, by which rule, how long an offer stands, and the way out. */
class WaitingCard extends Composite<Section> {

    /** What she can do with her place. */
    interface Actions {

        void pause();

        void goOnWaiting();

        void leave();
    }

    /** @param held how long an offer stands; null while no mail is sent that could offer anything */
    WaitingCard(EarlierStanding.Waiting waiting, List<VenueDetails> venues, @Nullable Duration held, Actions actions) {
        var place = new H2(getTranslation("appointments.earlier.position", waiting.position()));
        place.addClassName("waiting-place");
        var waitsFor = new Paragraph(ConsultationWords.on(this).wish(waiting.wish(), venueName(waiting, venues)));
        var rule = new Paragraph(getTranslation("appointments.earlier.rule"));
        getContent().addClassNames("card", "panel", "stack", "waiting-card");
        getContent().add(badge(waiting.paused()), place, waitsFor, rule);
        if (!waiting.paused()) {
            getContent().add(howAsked(held));
        }
        getContent().add(buttons(waiting.paused(), actions));
    }

    /** What is not sent is not promised. */
    private List<Component> howAsked(@Nullable Duration held) {
        return held == null
                ? List.of(new Paragraph(Unbroken.span(getTranslation("appointments.earlier.withoutMail"))))
                : List.of(
                        hint(getTranslation("appointments.earlier.offerStands", held.toMinutes())),
                        hint(getTranslation("appointments.earlier.askedWhen")));
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassNames("small", "muted");
        return hint;
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

package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.jobcenterportal.appointments.EarlierStanding;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;

/** How somebody stands with her wish to come earlier, wherever her consultation is shown. */
final class EarlierNotice {

    private EarlierNotice() {}

    /** On the page of the consultation: what is held, the place in the line, or that one can ask. */
    static Notice on(Component screen, Optional<EarlierStanding> standing, AppointmentLinks.Ways ways) {
        var offered = standing.map(EarlierStanding::offered);
        var waiting = standing.map(EarlierStanding::waiting);
        if (offered.isPresent()) {
            return held(screen, offered.get());
        }
        if (waiting.isPresent()) {
            return Notice.note(
                    words(screen, waiting.get()),
                    screen.getTranslation("appointments.earlier.stands"),
                    new LinkButton(screen.getTranslation("appointments.earlier.standing.change"), ways.earlier())
                            .quiet());
        }
        return Notice.note(
                screen.getTranslation("appointments.earlier.title"),
                screen.getTranslation("appointments.earlier.invitation"),
                new LinkButton(screen.getTranslation("appointments.booking.time.wish"), ways.earlier()).quiet());
    }

    /** What is held for her right now, and until when. */
    static Notice held(Component screen, EarlierStanding.Offered offered) {
        var formats = Formats.here();
        return Notice.care(
                screen.getTranslation(
                        "appointments.earlier.held",
                        formats.moment(offered.time().slot().start())),
                screen.getTranslation("appointments.earlier.until", formats.shortMoment(offered.until())),
                new LinkButton(
                                screen.getTranslation("appointments.earlier.answer"),
                                AppointmentLinks.offer(offered.token()))
                        .compact());
    }

    /** On a card in a list: the place in the line, and the way to change what is wished. */
    static Div line(Component screen, EarlierStanding.Waiting waiting, Instant start, AppointmentLinks.Ways ways) {
        var change = new LinkButton(screen.getTranslation("appointments.earlier.standing.change"), ways.earlier());
        change.setAriaLabel(screen.getTranslation(
                "appointments.earlier.standing.changeOf", Formats.here().moment(start)));
        var line = new Div(
                new Icon(waiting.paused() ? IconName.PAUSE : IconName.HOURGLASS).small(),
                new Span(words(screen, waiting)),
                change.quiet());
        line.addClassName("earlier-line");
        return line;
    }

    private static String words(Component screen, EarlierStanding.Waiting waiting) {
        return screen.getTranslation(
                waiting.paused() ? "appointments.earlier.standing.paused" : "appointments.earlier.standing.waiting",
                waiting.position());
    }
}

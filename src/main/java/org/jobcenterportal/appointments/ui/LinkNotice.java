package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.PageHeader;

/** A page on which nothing can be done any more says so, and where to go instead. */
final class LinkNotice extends Composite<Div> {

    private LinkNotice(String title, String text, String action, String address) {
        getContent().addClassNames("booked", "stack", "far");
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.booked.standsTitle")),
                        new EmptyState(
                                IconName.HOURGLASS,
                                getTranslation(title),
                                getTranslation(text),
                                new LinkButton(getTranslation(action), address).primary()));
    }

    /** The portal has never made such a link, or its time is over. */
    static LinkNotice unknown() {
        return new LinkNotice(
                "appointments.link.unknownTitle",
                "appointments.link.unknownText",
                "appointments.link.again",
                AppointmentLinks.BOOK);
    }

    /** The consultation has begun, is over, or is cancelled. */
    static LinkNotice notMovable(AppointmentLinks.Ways ways) {
        return new LinkNotice(
                "appointments.move.tooLate",
                "appointments.cancel.tooLateText",
                "appointments.mine.details",
                ways.one());
    }
}

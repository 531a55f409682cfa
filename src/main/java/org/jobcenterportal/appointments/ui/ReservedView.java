package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.jobcenterportal.appointments.ReservationOutcome.Reserved;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.messaging.MailStatus;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Seal;

/** F41: a visitor's time is held until she opens the link in her mail. */
@Route(value = AppointmentLinks.RESERVED, layout = PublicLayout.class)
@AnonymousAllowed
class ReservedView extends Composite<Div> implements BeforeEnterObserver {

    private final BookingNotes notes;
    private final MailStatus mail;
    private final Clock clock;

    ReservedView(BookingNotes notes, MailStatus mail, Clock clock) {
        this.notes = notes;
        this.mail = mail;
        this.clock = clock;
        getContent().addClassNames("wide", "booked", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        notes.reserved()
                .filter(reserved -> clock.instant().isBefore(reserved.until()))
                .ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(Reserved reserved) {
        var formats = Formats.here();
        var words = ConsultationWords.on(this);
        var consultation = reserved.consultation();
        var facts = new FactList()
                .strong(
                        getTranslation("appointments.booking.summary.time"),
                        formats.moment(consultation.slot().start()))
                .fact(getTranslation("appointments.booking.summary.topic"), words.topic(consultation.topic()))
                .fact(
                        getTranslation("appointments.booking.summary.consultant"),
                        words.fullName(consultation.consultant()))
                .fact(
                        getTranslation(
                                consultation.way() == Way.ON_SITE
                                        ? "appointments.booking.summary.place"
                                        : "appointments.booking.summary.way"),
                        words.place(consultation));
        var card = new Div(facts);
        card.addClassNames("card", "panel");
        var help = new Paragraph(getTranslation("appointments.reserved.notArrived"));
        help.addClassNames("small", "muted");
        help.setVisible(mail.isSending());
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.reserved.title"))
                                .lead(getTranslation(
                                        mail.isSending()
                                                ? "appointments.reserved.lead"
                                                : "appointments.reserved.leadWithoutMail",
                                        formats.bareTime(reserved.until()))),
                        sending(),
                        card,
                        new Seal(consultation.voluntary()),
                        help);
    }

    /** Whoever waits for a mail learns honestly whether one is under way. */
    private Notice sending() {
        if (mail.isSending()) {
            return Notice.note(
                    getTranslation(
                            "appointments.reserved.sentTo", notes.contact().email()),
                    "");
        }
        return Notice.care(getTranslation("appointments.reserved.noMail"), "");
    }

    private void showNothing() {
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.booking.title")),
                        new EmptyState(
                                IconName.HOURGLASS,
                                getTranslation("appointments.reserved.gone"),
                                getTranslation("appointments.reserved.goneText"),
                                new LinkButton(getTranslation("appointments.mine.book"), AppointmentLinks.BOOK)
                                        .primary()));
    }
}

package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.messaging.MailStatus;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.SuccessMark;
import org.jobcenterportal.uikit.Unbroken;
import org.jspecify.annotations.Nullable;

/**
 * F41: a visitor's time is held until she opens the link in her mail. Whoever has opened it in another tab and comes back
 * to this one reads that it is confirmed.
 */
@Route(value = AppointmentLinks.RESERVED, layout = PublicLayout.class)
@AnonymousAllowed
class ReservedView extends Composite<Div> implements BeforeEnterObserver {

    private final ConsultationDesk desk;
    private final BookingNotes notes;
    private final MailStatus mail;
    private @Nullable ConsultationState shown;

    ReservedView(ConsultationDesk desk, BookingNotes notes, MailStatus mail) {
        this.desk = desk;
        this.notes = notes;
        this.mail = mail;
        getContent().addClassNames("wide", "booked", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(standing());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var visibility = attached.getUI().getPage().pageVisibilitySignal();
        Signal.effect(this, () -> {
            if (visibility.get() != PageVisibility.HIDDEN) {
                showWhatIsNew();
            }
        });
    }

    private void showWhatIsNew() {
        var standing = standing();
        if (standing.map(ConsultationDetails::state).orElse(null) != shown) {
            show(standing);
        }
    }

    /** What was sent, as it stands by now. */
    private Optional<ConsultationDetails> standing() {
        return notes.sent().flatMap(sent -> desk.reservedBy(sent.submission()));
    }

    private void show(Optional<ConsultationDetails> standing) {
        getContent().removeAll();
        shown = standing.map(ConsultationDetails::state).orElse(null);
        if (standing.isEmpty()) {
            showNothing();
        } else if (shown == ConsultationState.BOOKED) {
            showConfirmed(standing.get());
        } else {
            showHeld(notes.sent().orElseThrow());
        }
    }

    private void showConfirmed(ConsultationDetails consultation) {
        getContent()
                .add(
                        new SuccessMark(),
                        new PageHeader(getTranslation("appointments.reserved.confirmedTitle"))
                                .lead(getTranslation("appointments.reserved.confirmedLead")),
                        facts(consultation),
                        Seal.ofBooked(consultation.voluntary()));
    }

    private void giveBack(BookingNotes.Sent sent) {
        desk.giveBack(sent.submission());
        var standing = standing();
        if (standing.isPresent()) { // its link was opened meanwhile
            show(standing);
            return;
        }
        notes.forgetSubmission(sent.choices());
        shown = null;
        var given = Notice.good(
                getTranslation("appointments.reserved.givenBack"),
                getTranslation("appointments.reserved.givenBackText"),
                new LinkButton(getTranslation("appointments.mine.book"), AppointmentLinks.BOOK).compact());
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("appointments.booking.title")), given);
        BrowserActions.bringIntoSight(given);
    }

    private void showHeld(BookingNotes.Sent sent) {
        var consultation = sent.reserved().consultation();
        var help = new Paragraph(Unbroken.span(getTranslation("appointments.reserved.notArrived")));
        help.addClassNames("small", "muted");
        help.setVisible(mail.isSending());
        getContent()
                .add(
                        new PageHeader(getTranslation("appointments.reserved.title"))
                                .lead(getTranslation(
                                        mail.isSending()
                                                ? "appointments.reserved.lead"
                                                : "appointments.reserved.leadWithoutMail",
                                        Formats.here().bareTime(sent.reserved().until()))),
                        sending(sent),
                        facts(consultation),
                        new Seal(consultation.voluntary()),
                        help,
                        new SecondaryButton(
                                        getTranslation("appointments.reserved.giveBack"),
                                        IconName.CLOSE,
                                        () -> giveBack(sent))
                                .fullWidth());
    }

    private Component facts(ConsultationDetails consultation) {
        var formats = Formats.here();
        var words = ConsultationWords.on(this);
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
        return card;
    }

    /** Whoever waits for a mail learns honestly whether one is under way. */
    private Notice sending(BookingNotes.Sent sent) {
        var correct = new LinkButton(
                        getTranslation("appointments.reserved.correct"),
                        AppointmentLinks.step(BookingStep.CONTACT, sent.choices()))
                .quiet();
        return mail.isSending()
                ? Notice.note(
                        getTranslation(
                                "appointments.reserved.sentTo", sent.contact().email()),
                        "",
                        correct)
                : Notice.care(
                        getTranslation("appointments.reserved.noMail"),
                        getTranslation(
                                "appointments.reserved.sayCode",
                                sent.reserved().consultation().code().value()),
                        correct);
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

package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.EarlierAnswer;
import org.jobcenterportal.appointments.EarlierAnswer.Accepted;
import org.jobcenterportal.appointments.EarlierAnswer.Declined;
import org.jobcenterportal.appointments.EarlierAnswer.Open;
import org.jobcenterportal.appointments.EarlierAnswer.Over;
import org.jobcenterportal.appointments.EarlierAnswer.OwnTimeTaken;
import org.jobcenterportal.appointments.EarlierAnswer.Unknown;
import org.jobcenterportal.appointments.EarlierDesk;
import org.jobcenterportal.shell.PublicLayout;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PageHeader;
import org.jobcenterportal.uikit.Seal;
import org.jobcenterportal.uikit.SecondaryButton;

/** F46: whoever waited answers by the link in her mail whether she comes earlier; no answer changes nothing. */
@Route(value = AppointmentLinks.OFFER, layout = PublicLayout.class)
@AnonymousAllowed
class EarlierOfferView extends Composite<Div> implements BeforeEnterObserver {

    private final EarlierDesk earlier;
    private final BookingNotes notes;
    private String token = "";

    EarlierOfferView(EarlierDesk earlier, BookingNotes notes) {
        this.earlier = earlier;
        this.notes = notes;
        getContent().addClassNames("wide", "booked", "stack", "far");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get(AppointmentLinks.TOKEN).orElse("");
        show(earlier.offer(token));
    }

    private void show(EarlierAnswer answer) {
        getContent().removeAll();
        switch (answer) {
            case Open open -> ask(open);
            case Accepted(var consultation, var link) ->
                say(Notice.good(
                        getTranslation("appointments.move.doneTitle"),
                        getTranslation("appointments.offer.now", moment(consultation)),
                        new LinkButton(
                                        getTranslation("appointments.mine.details"),
                                        AppointmentLinks.waysByLink(link).one())
                                .compact()));
            case Declined(var consultation) ->
                say(Notice.good(
                        getTranslation("appointments.offer.declined"),
                        getTranslation("appointments.offer.stillWaiting", moment(consultation))));
            case Over(var consultation) ->
                say(Notice.care(
                        getTranslation("appointments.offer.over"),
                        getTranslation("appointments.offer.now", moment(consultation))));
            case OwnTimeTaken(var consultation) ->
                say(Notice.care(
                        getTranslation("appointments.booking.ownTime.title"),
                        getTranslation("appointments.offer.now", moment(consultation))));
            case Unknown unknown -> getContent().add(LinkNotice.unknown());
        }
    }

    private void ask(Open open) {
        var formats = Formats.here();
        var words = ConsultationWords.on(this);
        var consultation = open.consultation();
        var time = open.time();
        var facts = new FactList()
                .strong(
                        getTranslation("appointments.offer.new"),
                        formats.moment(time.slot().start()))
                .fact(getTranslation("appointments.offer.old"), moment(consultation))
                .fact(getTranslation("appointments.booking.summary.consultant"), words.fullName(time.consultant()))
                .fact(
                        getTranslation("appointments.booking.summary.way"),
                        words.place(consultation.way(), time.venue(), time.room(), consultation.phone()));
        var answers = new Div(
                new SecondaryButton(getTranslation("appointments.offer.yes"), this::accept).fullWidth(),
                new SecondaryButton(getTranslation("appointments.offer.no"), () -> show(earlier.decline(token)))
                        .fullWidth());
        answers.addClassName("two-actions");
        var until = new Paragraph(getTranslation("appointments.offer.until", formats.shortMoment(open.until())));
        var card = new Div(facts, until, answers);
        card.addClassNames("card", "panel", "stack");
        getContent().add(header(), card, new Seal(consultation.voluntary()));
    }

    private void accept() {
        var answer = earlier.accept(token);
        if (answer instanceof Accepted(var consultation, var link)) {
            notes.announceMoved(consultation.id());
            AppointmentLinks.openByLink(UI.getCurrent(), link);
        } else {
            show(answer);
        }
    }

    private void say(Notice notice) {
        getContent().add(header(), notice);
        BrowserActions.bringIntoSight(notice);
    }

    private Component header() {
        return new PageHeader(getTranslation("appointments.earlier.title"))
                .lead(getTranslation("appointments.offer.lead"));
    }

    private static String moment(ConsultationDetails consultation) {
        return Formats.here().moment(consultation.slot().start());
    }
}

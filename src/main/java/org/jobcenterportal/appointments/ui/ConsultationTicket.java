package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.jobcenterportal.appointments.CalendarFile;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.DateBlock;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Ticket;

/** A consultation as a ticket: what, when, where, the code, and the file for the calendar (F57, F62). */
class ConsultationTicket extends Composite<Div> {

    private final Supplier<Optional<CalendarFile>> calendarFile;

    ConsultationTicket(ConsultationDetails consultation, Supplier<Optional<CalendarFile>> calendarFile) {
        this.calendarFile = calendarFile;
        var words = ConsultationWords.on(this);
        var ticket = new Ticket(getTranslation("appointments.booked.standsTitle"), head(consultation, words));
        ticket.line(IconName.PERSON, words.fullName(consultation.consultant()));
        ticket.line(AppointmentIcons.of(consultation.way()), words.place(consultation));
        if (consultation.way() == org.jobcenterportal.appointments.Way.ON_SITE) {
            ticket.line(IconName.PIN, consultation.venue().address().oneLine());
        }
        words.needs(consultation.needs()).forEach(need -> ticket.line(IconName.CHECK, need));
        ticket.code(
                getTranslation("appointments.booked.code"),
                consultation.code().value(),
                getTranslation("appointments.booked.codeHint"));
        if (consultation.receipt() != null) {
            ticket.code(
                    getTranslation("appointments.booked.receipt"),
                    consultation.receipt().value(),
                    getTranslation("appointments.booked.receiptHint"));
        }
        ticket.actions(calendarLink(), printButton());
        getContent().add(ticket);
    }

    private Component head(ConsultationDetails consultation, ConsultationWords words) {
        var time = new H2(Formats.here().timeSpan(consultation.slot()));
        time.addClassName("as-h3");
        var topic = new Paragraph(words.topic(consultation.topic()));
        topic.addClassNames("small", "muted");
        var head = new Div(new DateBlock(consultation.slot().day()).next(), new Div(time, topic));
        head.addClassNames("row", "top");
        return head;
    }

    private Anchor calendarLink() {
        var link = new LinkButton(getTranslation("appointments.booked.calendar"), IconName.CALENDAR, "")
                .primary()
                .fullWidth();
        link.setHref(DownloadHandler.fromInputStream(download ->
                calendarFile.get().map(ConsultationTicket::response).orElseGet(() -> DownloadResponse.error(404))));
        return link;
    }

    private static DownloadResponse response(CalendarFile file) {
        var bytes = file.content().getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), file.name(), CalendarFile.MEDIA_TYPE, bytes.length);
    }

    private Component printButton() {
        return new SecondaryButton(
                        getTranslation("appointments.booked.print"),
                        IconName.PRINT,
                        () -> getUI().ifPresent(BrowserActions::print))
                .fullWidth();
    }
}

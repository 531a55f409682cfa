package org.jobcenterportal.appointments;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.messaging.CalendarEvent;
import org.jobcenterportal.messaging.MailAction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the portal writes to people about the steps of their consultation that are their own or nobody's fault. */
@Component
class ConsultationMails {

    private static final String OFFERED_AGAIN = "appointments.kind.offered-again";
    private static final String RESERVED = "appointments.kind.reserved";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ConsultationPost post;
    private final ConsultationLinks links;
    private final URI portal;

    ConsultationMails(ConsultationPost post, ConsultationLinks links, @Value("${portal.public-url}") URI portal) {
        this.post = post;
        this.links = links;
        this.portal = portal;
    }

    /** A consultation has been entered: the confirmation, or for a visitor the mail with the link that makes it one. */
    void entered(BcaConsultation consultation, Instant now) {
        if (consultation.state() == ConsultationState.RESERVED) {
            reserved(consultation, now);
        } else {
            booked(consultation, now);
        }
    }

    /** The consultation is certain, with an entry for the calendar. */
    void booked(BcaConsultation consultation, Instant now) {
        var receipt = post.receipt("appointments.receipt.booked", consultation, now);
        post.sendWithReminders(
                consultation,
                "appointments.kind.booked",
                post.calendar(consultation, CalendarEvent.Method.REQUEST),
                now,
                words -> {
                    var facts = words.facts(consultation);
                    words.needs(consultation).ifPresent(facts::add);
                    facts.add(words.fact("code", consultation.code().value()));
                    facts.add(words.fact("receipt", receipt.value()));
                    return words.content(
                            "booked",
                            List.of(words.text("booked.text"), words.text("booked.next." + consultation.way())),
                            facts,
                            actions(consultation, words),
                            consultation);
                });
    }

    /** There is another time; the entry in the calendar moves with it. */
    void moved(BcaConsultation consultation, TimeSlot before, Instant now) {
        var receipt = post.receipt("appointments.receipt.moved", consultation, now);
        post.withdrawReminders(consultation);
        post.sendWithReminders(
                consultation,
                "appointments.kind.moved",
                post.calendar(consultation, CalendarEvent.Method.REQUEST),
                now,
                words -> {
                    var facts = words.facts(consultation);
                    facts.add(words.fact("before", words.when(before)));
                    words.needs(consultation).ifPresent(facts::add);
                    facts.add(words.fact("code", consultation.code().value()));
                    facts.add(words.fact("receipt", receipt.value()));
                    return words.content(
                            "moved",
                            List.of(words.text("moved.text"), words.text("booked.next." + consultation.way())),
                            facts,
                            actions(consultation, words),
                            consultation);
                });
    }

    /** The time is cancelled; the entry goes out of the calendar. */
    void cancelled(BcaConsultation consultation, Instant now) {
        var receipt = post.receipt("appointments.receipt.cancelled", consultation, now);
        post.withdrawReminders(consultation);
        post.send(
                consultation,
                "appointments.kind.cancelled",
                post.calendar(consultation, CalendarEvent.Method.CANCEL),
                now,
                words -> words.content(
                        "cancelled",
                        List.of(words.text("cancelled.text", now)),
                        List.of(
                                words.fact("when", words.when(consultation)),
                                words.fact("code", consultation.code().value()),
                                words.fact("receipt", receipt.value())),
                        List.of(words.action("cancelled.action", portal.resolve("/beratung"))),
                        consultation));
    }

    /** Nobody came or answered: the next morning another time is offered, without any reproach. */
    void offeredAgain(BcaConsultation consultation, Instant now) {
        var morning = OfficeTime.dayOf(now)
                .plusDays(1)
                .atTime(MORNING)
                .atZone(OfficeTime.ZONE)
                .toInstant();
        post.send(
                consultation,
                OFFERED_AGAIN,
                null,
                morning,
                words -> words.content(
                        "offeredAgain",
                        List.of(words.text("offeredAgain.text"), words.text("offeredAgain.next")),
                        List.of(words.fact("when", words.when(consultation))),
                        List.of(words.action("offeredAgain.action", portal.resolve("/beratung"))),
                        consultation));
    }

    /** It was a slip: the offer is no longer needed, if it has not gone out yet. */
    void withdrawOffer(BcaConsultation consultation) {
        post.withdraw(consultation.id(), OFFERED_AGAIN);
    }

    /** The link of a reservation opens nothing any more. */
    void withdrawReservation(BcaConsultation consultation) {
        post.withdraw(consultation.id(), RESERVED);
    }

    private void reserved(BcaConsultation consultation, Instant now) {
        var until = consultation.reservedUntil();
        if (until == null) {
            throw new IllegalArgumentException("A reservation has an end: " + consultation.id());
        }
        post.send(
                consultation,
                RESERVED,
                null,
                now,
                words -> words.content(
                        "reserved",
                        List.of(
                                words.text(
                                        "reserved.text",
                                        Duration.between(now, until)
                                                .plusSeconds(59)
                                                .toMinutes()),
                                words.text("reserved.until", until),
                                words.text("reserved.notYou")),
                        words.facts(consultation),
                        List.of(words.action("reserved.action", links.address(consultation))),
                        consultation));
    }

    private List<MailAction> actions(BcaConsultation consultation, MailWords words) {
        return List.of(
                words.action("booked.action", links.address(consultation)),
                words.action("booked.move", links.movingAddress(consultation)));
    }
}

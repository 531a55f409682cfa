package org.jobcenterportal.appointments;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.messaging.CalendarEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the portal writes to people when the office changes their consultation: what is new, who did it, what they can do. */
@Component
class OfficeChangeMails {

    private static final String ASKS_TO_MOVE = "appointments.kind.asks-to-move";

    private final ConsultationPost post;
    private final ConsultationLinks links;
    private final URI portal;

    OfficeChangeMails(ConsultationPost post, ConsultationLinks links, @Value("${portal.public-url}") URI portal) {
        this.post = post;
        this.links = links;
        this.portal = portal;
    }

    /**
     * The office has given it another person, place or time: the mail says what changed and who did it. Unless the citizen
     * has asked for it, it leads to where she says that it suits, takes another time or cancels.
     *
     * @param wasAskedToMove whether she had been asked to choose another time, which is over now
     */
    void changedByOffice(
            BcaConsultation consultation,
            ConsultationMoves.Before before,
            ConsultationMoves.Reason reason,
            boolean wasAskedToMove,
            String byName,
            Instant now) {
        var isNewTime = !before.slot().equals(consultation.slot());
        var change = reason == ConsultationMoves.Reason.ASKED_FOR
                ? Change.MOVED_FOR
                : isNewTime ? Change.NEW_TIME : Change.STAND_IN;
        var receipt = post.receipt("appointments.receipt.moved", consultation, now);
        boolean hasReadOfIt = wasAskedToMove && !post.withdraw(consultation.id(), ASKS_TO_MOVE);
        post.withdrawReminders(consultation);
        post.sendWithReminders(
                consultation, change.kind, post.calendar(consultation, CalendarEvent.Method.REQUEST), now, words -> {
                    var facts = words.facts(consultation);
                    if (isNewTime) {
                        var slot = before.slot();
                        facts.add(words.fact("before", words.text("when", slot.start(), slot.end())));
                    }
                    if (!before.consultant().equals(consultation.consultant())) {
                        facts.add(words.fact("withBefore", words.who(before.consultant())));
                    }
                    facts.add(words.fact("code", consultation.code().value()));
                    facts.add(words.fact("receipt", receipt.value()));
                    var paragraphs = new ArrayList<>(List.of(words.text(change.words + ".text", byName)));
                    if (hasReadOfIt) {
                        paragraphs.add(words.text("changed.askedBefore"));
                    }
                    paragraphs.add(words.text("changed.choice"));
                    paragraphs.add(words.text("booked.next." + consultation.way()));
                    return words.content(
                            change.words,
                            paragraphs,
                            facts,
                            List.of(words.action(
                                    change.words + ".action",
                                    change == Change.MOVED_FOR
                                            ? links.address(consultation)
                                            : links.changeAddress(consultation))),
                            consultation);
                });
    }

    /** Somebody in the office has cancelled it for the citizen; the mail names who. */
    void cancelledByOffice(BcaConsultation consultation, String byName, Instant now) {
        var receipt = post.receipt("appointments.receipt.cancelled", consultation, now);
        post.withdrawReminders(consultation);
        post.send(
                consultation,
                "appointments.kind.cancelled-for",
                post.calendar(consultation, CalendarEvent.Method.CANCEL),
                now,
                words -> words.content(
                        "cancelled",
                        List.of(words.text("cancelledFor.text", byName), words.text("cancelled.text", now)),
                        List.of(
                                words.fact("when", words.when(consultation)),
                                words.fact("code", consultation.code().value()),
                                words.fact("receipt", receipt.value())),
                        List.of(words.action("cancelled.action", portal.resolve("/beratung"))),
                        consultation));
    }

    /** It is held in another room: time and code stay. */
    void relocated(BcaConsultation consultation, String before, Instant now) {
        post.withdrawReminders(consultation);
        post.sendWithReminders(
                consultation,
                "appointments.kind.relocated",
                post.calendar(consultation, CalendarEvent.Method.REQUEST),
                now,
                words -> {
                    var facts = words.facts(consultation);
                    facts.add(words.fact("before", before));
                    facts.add(words.fact("code", consultation.code().value()));
                    return words.content(
                            "relocated",
                            List.of(words.text("relocated.text")),
                            facts,
                            List.of(words.action("booked.action", links.address(consultation))),
                            consultation);
                });
    }

    /** The office cannot hold the time and asks to choose another; the old one stands until then. */
    void asksToMove(BcaConsultation consultation, Instant standsUntil, Instant now) {
        post.send(consultation, ASKS_TO_MOVE, null, now, words -> {
            var facts = words.facts(consultation);
            facts.add(words.fact("code", consultation.code().value()));
            return words.content(
                    "asksToMove",
                    List.of(words.text("asksToMove.text"), words.text("asksToMove.until", standsUntil)),
                    facts,
                    List.of(
                            words.action("asksToMove.action", links.movingAddress(consultation)),
                            words.action("booked.action", links.address(consultation))),
                    consultation);
        });
    }

    /** She was asked to choose another time, and the office keeps the old one after all; whoever has not read it needs no mail. */
    void stays(BcaConsultation consultation, Instant now) {
        if (post.withdraw(consultation.id(), ASKS_TO_MOVE)) {
            return;
        }
        post.send(consultation, "appointments.kind.stays", null, now, words -> {
            var facts = words.facts(consultation);
            facts.add(words.fact("code", consultation.code().value()));
            return words.content(
                    "stays",
                    List.of(words.text("stays.text")),
                    facts,
                    List.of(words.action("booked.action", links.address(consultation))),
                    consultation);
        });
    }

    /** Nobody has chosen another time: the old one is over, and the way to a new one stays open. */
    void ended(BcaConsultation consultation, Instant now) {
        post.withdrawReminders(consultation);
        post.send(
                consultation,
                "appointments.kind.ended",
                post.calendar(consultation, CalendarEvent.Method.CANCEL),
                now,
                words -> words.content(
                        "ended",
                        List.of(words.text("ended.text"), words.text("ended.next")),
                        List.of(
                                words.fact("when", words.when(consultation)),
                                words.fact("code", consultation.code().value())),
                        List.of(words.action("cancelled.action", portal.resolve("/beratung"))),
                        consultation));
    }

    /** What the mails about a change by the office are called, by their kind and in the texts. */
    private enum Change {
        STAND_IN("appointments.kind.stand-in", "standIn"),
        NEW_TIME("appointments.kind.new-time", "newTime"),
        MOVED_FOR("appointments.kind.moved-for", "movedFor");

        private final String kind;
        private final String words;

        Change(String kind, String words) {
            this.kind = kind;
            this.words = words;
        }
    }
}

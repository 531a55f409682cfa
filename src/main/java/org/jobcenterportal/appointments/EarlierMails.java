package org.jobcenterportal.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.messaging.DueTimes;
import org.springframework.stereotype.Component;

/** What the portal writes to somebody who waits for an earlier time. */
@Component
class EarlierMails {

    private static final String EARLIER = "appointments.kind.earlier";

    private final ConsultationPost post;
    private final EarlierLinks links;
    private final Addressees addressees;
    private final DueTimes dueTimes;

    EarlierMails(ConsultationPost post, EarlierLinks links, Addressees addressees, DueTimes dueTimes) {
        this.post = post;
        this.links = links;
        this.addressees = addressees;
        this.dueTimes = dueTimes;
    }

    /** An earlier time is held for her: one link, and nothing happens unless she opens it and says yes. */
    void offered(BcaConsultation consultation, EarlierOffer offer, Instant dueAt) {
        post.sendUntil(
                consultation,
                EARLIER,
                dueAt,
                offer.expiresAt(),
                words -> words.content(
                        "earlier",
                        List.of(words.text("earlier.text"), words.text("earlier.until", offer.expiresAt())),
                        List.of(
                                words.fact("earlier", words.when(offer.slot())),
                                words.fact("where", words.where(consultation.way(), offer.venue(), offer.room())),
                                words.fact("now", words.when(consultation))),
                        List.of(words.action("earlier.action", links.address(offer))),
                        consultation));
    }

    /** When she can be asked before an offer ends: by e-mail, not at night, and only in her safe times. */
    Optional<Instant> canBeAsked(BcaConsultation consultation, Instant now, Instant until) {
        return addressees
                .of(consultation)
                .filter(to -> to.email() != null)
                .flatMap(to -> dueTimes.allowed(now, until, to.safeTimes()));
    }

    /** The offer has ended: a message that has not gone out yet is no longer true. */
    void withdraw(ConsultationId consultation) {
        post.withdraw(consultation, EARLIER);
    }
}

package org.jobcenterportal.appointments;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.identity.SignedLinks;
import org.jobcenterportal.identity.SignedLinks.Reading.Valid;
import org.springframework.stereotype.Component;

/** The links in reminders: whoever has one may answer for this one consultation. Opening one changes nothing. */
@Component
class AnswerLinks {

    private static final String PATH = "/beratung/antwort/";
    private static final String PURPOSE = "answer";
    private static final Duration OUTLIVES_CONSULTATION = Duration.ofDays(1);

    private final SignedLinks links;
    private final PublicAddress portal;

    AnswerLinks(SignedLinks links, PublicAddress portal) {
        this.links = links;
        this.portal = portal;
    }

    /** The secret part of the links. */
    String token(BcaConsultation consultation) {
        return links.sign(
                PURPOSE, consultation.id().value(), consultation.slot().end().plus(OUTLIVES_CONSULTATION));
    }

    /** The full address that proposes an answer. */
    URI address(BcaConsultation consultation, Answer proposed) {
        return URI.create(portal.of(PATH + token(consultation)) + "?antwort=" + proposed.address());
    }

    /** Whose link it is; empty if it is none of ours or its time is over. */
    Optional<ConsultationId> read(String token) {
        return links.read(PURPOSE, token) instanceof Valid(var subject)
                ? Optional.of(new ConsultationId(subject))
                : Optional.empty();
    }
}

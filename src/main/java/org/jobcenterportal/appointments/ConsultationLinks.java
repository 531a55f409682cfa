package org.jobcenterportal.appointments;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.identity.SignedLinks;
import org.jobcenterportal.identity.SignedLinks.Reading.Valid;
import org.springframework.stereotype.Component;

/**
 * The links in mails and letters: whoever has one may confirm, see, move and cancel this one consultation, until a day
 * after its end.
 */
@Component
class ConsultationLinks {

    /** Where the links lead to, followed by the secret part. */
    static final String PATH = "/beratung/termin/";

    private static final String MOVE = "/verlegen";
    /** Where somebody answers to what the office has changed. */
    static final String CHANGE_PATH = "/beratung/geaendert/";

    private static final String PURPOSE = "consultation";
    private static final Duration OUTLIVES_CONSULTATION = Duration.ofDays(1);

    private final SignedLinks links;
    private final PublicAddress portal;

    ConsultationLinks(SignedLinks links, PublicAddress portal) {
        this.links = links;
        this.portal = portal;
    }

    /** The secret part of the link to a consultation, as it stands now. */
    String token(BcaConsultation consultation) {
        return links.sign(
                PURPOSE, consultation.id().value(), consultation.slot().end().plus(OUTLIVES_CONSULTATION));
    }

    /** The full address, for a mail or a letter. */
    URI address(BcaConsultation consultation) {
        return URI.create(portal.of(PATH + token(consultation)));
    }

    /** The full address at which another time is chosen. */
    URI movingAddress(BcaConsultation consultation) {
        return URI.create(address(consultation) + MOVE);
    }

    /** The full address of the page on which one answers to a change by the office. */
    URI changeAddress(BcaConsultation consultation) {
        return URI.create(portal.of(CHANGE_PATH + token(consultation)));
    }

    /** Whose link it is; empty if it is none of ours or its time is over. */
    Optional<ConsultationId> read(String token) {
        return links.read(PURPOSE, token) instanceof Valid(var subject)
                ? Optional.of(new ConsultationId(subject))
                : Optional.empty();
    }
}

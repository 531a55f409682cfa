package org.jobcenterportal.appointments;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.identity.SignedLinks;
import org.jobcenterportal.identity.SignedLinks.Reading.Valid;
import org.springframework.stereotype.Component;

/** The links for the other parent: whoever has one answers for herself, and for nobody else. */
@Component
class ParticipantLinks {

    /** Where the links lead to, followed by the secret part. */
    static final String PATH = "/beratung/zu-zweit/";

    private static final String PURPOSE = "participation";
    private static final Duration OUTLIVES_CONSULTATION = Duration.ofDays(1);

    private final SignedLinks links;
    private final PublicAddress portal;

    ParticipantLinks(SignedLinks links, PublicAddress portal) {
        this.links = links;
        this.portal = portal;
    }

    String token(Participant participant, BcaConsultation consultation) {
        return links.sign(PURPOSE, participant.id(), consultation.slot().end().plus(OUTLIVES_CONSULTATION));
    }

    URI address(Participant participant, BcaConsultation consultation) {
        return URI.create(portal.of(PATH + token(participant, consultation)));
    }

    /** Whose link it is; empty if it is none of ours or its time is over. */
    Optional<UUID> read(String token) {
        return links.read(PURPOSE, token) instanceof Valid(var subject) ? Optional.of(subject) : Optional.empty();
    }
}

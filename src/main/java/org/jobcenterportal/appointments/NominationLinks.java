package org.jobcenterportal.appointments;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.identity.SignedLinks;
import org.jobcenterportal.identity.SignedLinks.Reading.Valid;
import org.springframework.stereotype.Component;

/**
 * The links in invitations: whoever has one may answer this one suggestion, without an account, and for a while after its
 * end still see what became of it.
 */
@Component
class NominationLinks {

    /** Where the links lead to, followed by the secret part. */
    static final String PATH = "/beratung/vormerkung/";

    private static final String PURPOSE = "nomination";
    private static final Duration OUTLIVES_NOMINATION = Duration.ofDays(30);

    private final SignedLinks links;
    private final PublicAddress portal;

    NominationLinks(SignedLinks links, PublicAddress portal) {
        this.links = links;
        this.portal = portal;
    }

    /** The secret part of the link. */
    String token(Nomination nomination) {
        return links.sign(
                PURPOSE, nomination.id().value(), nomination.expiresAt().plus(OUTLIVES_NOMINATION));
    }

    /** The full address, for a mail or a letter. */
    URI address(Nomination nomination) {
        return URI.create(portal.of(PATH + token(nomination)));
    }

    /** Whose link it is; empty if it is none of ours or its time is over. */
    Optional<NominationId> read(String token) {
        return links.read(PURPOSE, token) instanceof Valid(var subject)
                ? Optional.of(new NominationId(subject))
                : Optional.empty();
    }
}

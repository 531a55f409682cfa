package org.jobcenterportal.assignments;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.identity.SignedLinks;
import org.jobcenterportal.identity.SignedLinks.Reading.Valid;
import org.springframework.stereotype.Component;

/** The links in the question whether it still interests somebody: whoever has one may say yes, for this one line. */
@Component
class InterestLinks {

    private static final String PATH = "/angebote/warteliste/";
    private static final String PURPOSE = "assignment-interest";

    private final SignedLinks links;
    private final PublicAddress portal;

    InterestLinks(SignedLinks links, PublicAddress portal) {
        this.links = links;
        this.portal = portal;
    }

    /** It holds until the next question would be asked. */
    String token(AssignmentId id, Instant askedAt) {
        return links.sign(PURPOSE, id.value(), askedAt.plus(AssignmentRounds.FRESH));
    }

    URI address(AssignmentId id, Instant askedAt) {
        return URI.create(portal.of(PATH + token(id, askedAt)));
    }

    /** Whose link it is; empty if it is none of ours or its time is over. */
    Optional<AssignmentId> read(String token) {
        return links.read(PURPOSE, token) instanceof Valid(var subject)
                ? Optional.of(new AssignmentId(subject))
                : Optional.empty();
    }
}

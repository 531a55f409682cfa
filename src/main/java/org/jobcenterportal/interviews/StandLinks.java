package org.jobcenterportal.interviews;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.identity.SignedLinks;
import org.jobcenterportal.identity.SignedLinks.Reading.Valid;
import org.springframework.stereotype.Component;

/** The links with which an employer without an account sees and answers what is for it, until two weeks after the round. */
@Component
class StandLinks {

    /** Where the links lead to, followed by the secret part. */
    static final String PATH = "/gespraeche/";

    private static final String PURPOSE = "interview-stand";
    private static final Duration OUTLIVES_ROUND = Duration.ofDays(14);

    private final SignedLinks links;
    private final PublicAddress portal;

    StandLinks(SignedLinks links, PublicAddress portal) {
        this.links = links;
        this.portal = portal;
    }

    /** The full address, for a mail or a code to scan; worth nothing once the key has been renewed. */
    URI address(UUID key, InterviewRound round) {
        return URI.create(portal.of(PATH + token(key, round)));
    }

    String token(UUID key, InterviewRound round) {
        return links.sign(PURPOSE, key, round.times().window().end().plus(OUTLIVES_ROUND));
    }

    /** The key of a link; empty if it is none of ours or its time is over. */
    Optional<UUID> read(String token) {
        return links.read(PURPOSE, token) instanceof Valid(var key) ? Optional.of(key) : Optional.empty();
    }
}

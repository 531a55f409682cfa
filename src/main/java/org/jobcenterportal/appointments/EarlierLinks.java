package org.jobcenterportal.appointments;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.identity.SignedLinks;
import org.jobcenterportal.identity.SignedLinks.Reading.Valid;
import org.springframework.stereotype.Component;

/** The links to one offered earlier time. They outlive the offer a little, so that whoever comes late reads what became of it. */
@Component
class EarlierLinks {

    /** Where the links lead to, followed by the secret part. */
    static final String PATH = "/beratung/frueher/";

    private static final String PURPOSE = "earlier-time";
    private static final Duration OUTLIVES_OFFER = Duration.ofDays(1);

    private final SignedLinks links;
    private final PublicAddress portal;

    EarlierLinks(SignedLinks links, PublicAddress portal) {
        this.links = links;
        this.portal = portal;
    }

    /** The secret part of the link to an offer. */
    String token(EarlierOffer offer) {
        return links.sign(PURPOSE, offer.id().value(), offer.expiresAt().plus(OUTLIVES_OFFER));
    }

    /** The full address, for a mail. */
    URI address(EarlierOffer offer) {
        return URI.create(portal.of(PATH + token(offer)));
    }

    /** Which offer it is; empty if the link is none of ours or its time is over. */
    Optional<EarlierOfferId> read(String token) {
        return links.read(PURPOSE, token) instanceof Valid(var subject)
                ? Optional.of(new EarlierOfferId(subject))
                : Optional.empty();
    }
}

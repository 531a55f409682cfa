package org.jobcenterportal.signup;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.identity.SignedLinks;
import org.jobcenterportal.identity.SignedLinks.Reading.Valid;
import org.springframework.stereotype.Component;

/** The links in mails: whoever has one may confirm, see, pause and sign off this one registration. */
@Component
class RegistrationLinks {

    /** Where the links lead to, followed by the secret part. */
    static final String PATH = "/veranstaltungen/anmeldung/";

    private static final String PURPOSE = "event-registration";

    /** An event may be moved, and afterwards there is still something to ask. */
    private static final Duration OUTLIVES_EVENT = Duration.ofDays(30);

    private final SignedLinks links;
    private final PublicAddress portal;

    RegistrationLinks(SignedLinks links, PublicAddress portal) {
        this.links = links;
        this.portal = portal;
    }

    String token(EventRegistration registration, EventCard event) {
        return links.sign(PURPOSE, registration.id().value(), event.when().end().plus(OUTLIVES_EVENT));
    }

    /** The full address, for a mail. */
    URI address(EventRegistration registration, EventCard event) {
        return URI.create(portal.of(PATH + token(registration, event)));
    }

    /** Whose link it is; empty if it is none of ours or its time is over. */
    Optional<RegistrationId> read(String token) {
        return links.read(PURPOSE, token) instanceof Valid(var subject)
                ? Optional.of(new RegistrationId(subject))
                : Optional.empty();
    }
}

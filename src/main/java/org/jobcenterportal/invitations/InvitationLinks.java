package org.jobcenterportal.invitations;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.identity.PublicAddress;
import org.jobcenterportal.identity.SignedLinks;
import org.jobcenterportal.identity.SignedLinks.Reading.Valid;
import org.springframework.stereotype.Component;

/** The links in invitations: whoever has one may answer this one invitation. Opening one changes nothing. */
@Component
class InvitationLinks {

    private static final String PATH = "/veranstaltungen/einladung/";
    private static final String PURPOSE = "event-invitation";

    /** Long enough for an event that is held later than it was announced. */
    private static final Duration OUTLIVES_EVENT = Duration.ofDays(60);

    private final SignedLinks links;
    private final PublicAddress portal;

    InvitationLinks(SignedLinks links, PublicAddress portal) {
        this.links = links;
        this.portal = portal;
    }

    /** The secret part of the links. */
    String token(EventInvitationId invitation, EventCard event) {
        return links.sign(PURPOSE, invitation.value(), event.when().end().plus(OUTLIVES_EVENT));
    }

    /** The full address that proposes an answer. */
    URI address(EventInvitationId invitation, EventCard event, EventAnswer proposed) {
        return URI.create(portal.of(PATH + token(invitation, event)) + "?antwort=" + proposed.address());
    }

    /** Whose link it is; empty if it is none of ours or its time is over. */
    Optional<EventInvitationId> read(String token) {
        return links.read(PURPOSE, token) instanceof Valid(var subject)
                ? Optional.of(new EventInvitationId(subject))
                : Optional.empty();
    }
}

package org.jobcenterportal.invitations;

import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;

/** The identity of one person's invitation to one event. */
public record EventInvitationId(UUID value) implements Identifier {

    static EventInvitationId next() {
        return new EventInvitationId(Identifier.nextValue());
    }
}

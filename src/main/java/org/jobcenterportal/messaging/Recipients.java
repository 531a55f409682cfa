package org.jobcenterportal.messaging;

import java.util.Optional;
import java.util.UUID;

/** Where messages find people: address, language, protection. Implemented by the room that knows the persons. */
public interface Recipients {

    /** How the person is reached; empty if there is no such person. */
    Optional<Recipient> recipient(UUID person);
}

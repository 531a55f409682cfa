package org.jobcenterportal.messaging;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where messages find people: address, language, protection. Implemented by the room that knows the persons. */
public interface Recipients {

    /** How the person is reached; empty if there is no such person. */
    Optional<Recipient> recipient(UUID person);

    /** To whom a message for this person goes: to herself, or to whoever acts for her (§ 13 Abs. 3 SGB X). */
    default Optional<Recipient> addressee(UUID person) {
        return addressee(person, Matter.CONSULTATIONS);
    }

    /** The same for whoever acts for her in this matter. */
    default Optional<Recipient> addressee(UUID person, Matter matter) {
        return recipient(person);
    }

    /** Which of these persons neither a mail nor a letter reaches, so that somebody has to call. */
    Set<UUID> outOfReach(Collection<UUID> persons);
}

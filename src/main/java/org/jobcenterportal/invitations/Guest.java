package org.jobcenterportal.invitations;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an event has to offer so that somebody can really come: nothing else of her is looked at.
 *
 * @param language in which she has to be spoken to; none where German will do
 */
record Guest(PersonId person, @Nullable String language, List<Child> children) {

    Guest {
        children = List.copyOf(children);
    }

    /**
     * A child who cannot be left alone.
     *
     * @param care nothing if nobody has asked yet
     */
    record Child(PersonId id, LocalDate born, @Nullable CareSituation care) {}
}

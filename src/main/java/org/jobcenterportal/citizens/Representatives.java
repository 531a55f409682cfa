package org.jobcenterportal.citizens;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.messaging.Matter;

/** A room that knows who acts for a person, and therefore to whom the office must turn (§ 13 Abs. 3 SGB X). */
public interface Representatives {

    /** To whom a message goes that is for this person; empty where it goes to her. */
    Optional<Representative> addressedFor(PersonId person, Matter matter);

    /** The same for several, in consultations; who is addressed herself is left out. */
    Map<PersonId, Representative> addressedFor(Collection<PersonId> persons);
}

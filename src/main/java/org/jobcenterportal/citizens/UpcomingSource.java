package org.jobcenterportal.citizens;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** A room that plans something with citizens and can say for many at once what comes next. */
public interface UpcomingSource {

    /** What comes next after a moment for each of these persons; those with whom nothing is planned are left out. */
    Map<PersonId, Upcoming> nextOf(Collection<PersonId> persons, Instant after, Locale reader);
}

package org.jobcenterportal.eligibility;

import java.util.List;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a caseload whom an offer fits.
 *
 * @param name nothing for a protected person, and then no number either
 * @param open what does not fit or is unknown; nothing of it for a protected person
 */
public record FittingPerson(
        PersonId person,
        @Nullable PersonName name,
        @Nullable CustomerNumber number,
        List<Criterion> open) {

    public FittingPerson {
        open = List.copyOf(open);
    }
}

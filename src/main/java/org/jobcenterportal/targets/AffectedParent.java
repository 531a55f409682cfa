package org.jobcenterportal.targets;

import java.time.LocalDate;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A parent for whom new law changes something.
 *
 * @param name and number are kept back where the person is protected (F8)
 * @param months how old the youngest child is
 * @param placeFrom from when a place is promised
 */
public record AffectedParent(
        PersonId person,
        @Nullable PersonName name,
        @Nullable CustomerNumber number,
        int months,
        CareStanding care,
        @Nullable LocalDate placeFrom,
        String counsellor) {

    public AffectedParent {
        if ((name == null) != (number == null)) {
            throw new IllegalArgumentException("A protected person has neither name nor number on a list");
        }
    }
}

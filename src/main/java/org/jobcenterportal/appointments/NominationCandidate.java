package org.jobcenterportal.appointments;

import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a counsellor may nominate, found by her customer number.
 *
 * @param way how the invitation would reach her
 * @param partner the other parent, where she can be invited as well
 */
public record NominationCandidate(
        PersonName name,
        String languageTag,
        DeliveryWay way,
        @Nullable Partner partner) {

    /**
     * The other parent of the same household.
     *
     * @param way how an invitation would reach her
     */
    public record Partner(PersonName name, DeliveryWay way) {}
}

package org.jobcenterportal.appointments;

import java.util.List;
import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a counsellor may nominate, found by her customer number.
 *
 * @param way how the invitation would reach her
 * @param partner the other parent, where she can be invited as well
 * @param open what has been suggested to her already, as far as the caller may read it
 */
public record NominationCandidate(
        PersonName name,
        String languageTag,
        DeliveryWay way,
        @Nullable Partner partner,
        List<Open> open) {

    public NominationCandidate {
        open = List.copyOf(open);
    }

    /** A nomination that she has not answered so far. */
    public record Open(NominationId id, Topic topic) {}

    /**
     * The other parent of the same household.
     *
     * @param way how an invitation would reach her
     */
    public record Partner(PersonName name, DeliveryWay way) {}
}

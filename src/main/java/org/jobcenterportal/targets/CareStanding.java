package org.jobcenterportal.targets;

import java.time.LocalDate;
import org.jobcenterportal.citizens.CareSituation;
import org.jspecify.annotations.Nullable;

/** How the youngest child of somebody is looked after, in the order in which an offer is most needed. */
public enum CareStanding {
    NO_PLACE,
    /** Nobody has asked yet. */
    UNKNOWN,
    /** A place is promised for later. */
    PROMISED,
    PLACE;

    static CareStanding of(@Nullable CareSituation care, LocalDate day) {
        if (care == null) {
            return UNKNOWN;
        } else if (care.hasPlaceOn(day)) {
            return PLACE;
        } else {
            return care.placeFrom() == null ? NO_PLACE : PROMISED;
        }
    }
}

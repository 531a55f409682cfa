package org.jobcenterportal.appointments;

import java.time.LocalDate;
import org.jobcenterportal.organisation.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * Which earlier times would suit somebody who has a consultation.
 *
 * @param firstDay from which day on
 * @param lastDay until which day, that day included
 * @param venue only there, or anywhere
 */
public record EarlierWishDraft(
        LocalDate firstDay,
        LocalDate lastDay,
        PartOfDay partOfDay,
        @Nullable VenueId venue) {

    public EarlierWishDraft {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("The last day is not before the first");
        }
    }
}

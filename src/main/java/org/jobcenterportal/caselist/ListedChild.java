package org.jobcenterportal.caselist;

import java.time.LocalDate;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jspecify.annotations.Nullable;

/**
 * A child under 15 in the household of somebody on a list.
 *
 * @param name the given name; null for a child whose name stands on no list
 */
public record ListedChild(
        @Nullable String name,
        LocalDate birthDate,
        Place place,
        @Nullable LocalDate placeFrom) {}

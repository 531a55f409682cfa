package org.jobcenterportal.events;

import java.util.Set;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Something of an announced event is different now.
 *
 * @param changed everything that is different
 * @param told of what those with a place are to be told; nobody is told anything where it is empty
 * @param note what the office adds in its own words
 * @param before when it was to take place before
 * @param placeBefore where it was to take place before
 */
public record EventChanged(
        EventId event,
        Set<ChangedField> changed,
        Set<ChangedField> told,
        @Nullable String note,
        TimeSlot before,
        String placeBefore) {}

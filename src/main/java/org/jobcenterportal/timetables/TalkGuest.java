package org.jobcenterportal.timetables;

import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to talk with employers.
 *
 * @param childcare when her child is looked after; null where that plays no part
 * @param interpreting the tag of the language into which somebody has to interpret for her; null for none
 * @param isThere whether she comes at all
 */
public record TalkGuest(
        GuestId id,
        TimeSlot there,
        @Nullable TimeSlot childcare,
        @Nullable String interpreting,
        boolean isThere) {

    boolean isFreeAt(TimeSlot slot) {
        return isThere && there.contains(slot) && (childcare == null || childcare.contains(slot));
    }
}

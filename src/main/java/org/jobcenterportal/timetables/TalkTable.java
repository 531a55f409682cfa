package org.jobcenterportal.timetables;

import java.util.List;
import org.jobcenterportal.kernel.TimeSlot;

/**
 * A table at which one person of an employer sits.
 *
 * @param number which of its stand's tables it is, from one
 * @param isThere whether somebody sits there at all; not on a day on which she cannot come
 */
public record TalkTable(
        TableId id, StandId stand, int number, PlaceId place, TimeSlot there, List<TimeSlot> breaks, boolean isThere) {

    public TalkTable {
        breaks = List.copyOf(breaks);
    }

    boolean isFreeAt(TimeSlot slot) {
        return isThere && there.contains(slot) && breaks.stream().noneMatch(slot::overlaps);
    }
}

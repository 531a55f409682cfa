package org.jobcenterportal.timetables;

import org.jobcenterportal.kernel.TimeSlot;

/**
 * Somebody who interprets: in one talk at a time.
 *
 * @param language its tag, such as {@code uk}
 * @param isThere whether she comes at all
 */
public record TalkInterpreter(InterpreterId id, String language, TimeSlot there, boolean isThere) {

    boolean isThereAt(TimeSlot slot) {
        return isThere && there.contains(slot);
    }
}

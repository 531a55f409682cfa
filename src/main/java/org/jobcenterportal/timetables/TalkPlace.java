package org.jobcenterportal.timetables;

import org.jobcenterportal.kernel.TimeSlot;

/**
 * A place in the house where two can talk: one talk at a time.
 *
 * @param name as people find it, such as "Raum 2.14, Tisch 3"
 */
public record TalkPlace(PlaceId id, String name, TimeSlot open) {

    public static final int LONGEST_NAME = 100;

    public TalkPlace {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A place has a name of up to " + LONGEST_NAME + " characters");
        }
    }
}

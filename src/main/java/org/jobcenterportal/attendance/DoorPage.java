package org.jobcenterportal.attendance;

import java.util.List;
import org.jobcenterportal.events.EventCard;

/**
 * The door of an event as it stands now.
 *
 * @param inside how many are in the room
 * @param guests who has a place or came without one, by name
 * @param open entries that wait for a decision
 * @param isToday whether one can come in now
 * @param hasEnded whether it is over, so that a paper can say who was there to the end
 * @param isOver whether its last day is over, so that a change is a correction
 * @param takesEntries whether devices can still tell what they have noted: on the day, and 24 hours longer
 */
public record DoorPage(
        EventCard event,
        int inside,
        List<DoorGuest> guests,
        List<OpenEntry> open,
        boolean isToday,
        boolean hasEnded,
        boolean isOver,
        boolean takesEntries) {

    public DoorPage {
        guests = List.copyOf(guests);
        open = List.copyOf(open);
    }

    /** How many people are still expected, with whom they bring. */
    public int expected() {
        return heads(AttendanceState.EXPECTED);
    }

    /** How many people came, also those who have gone since. */
    public int came() {
        return heads(AttendanceState.ATTENDED) + heads(AttendanceState.LEFT_EARLY);
    }

    private int heads(AttendanceState state) {
        return guests.stream()
                .filter(guest -> guest.state() == state)
                .mapToInt(DoorGuest::heads)
                .sum();
    }
}

package org.jobcenterportal.timetables;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jobcenterportal.kernel.TimeSlot;

/**
 * When talks can be: all begin at the same moments, with time to change over between them and breaks for everybody.
 *
 * @param minutes how long a talk is
 * @param changeover how many minutes are between two talks
 */
public record TalkTimes(TimeSlot window, int minutes, int changeover, List<TimeSlot> breaks) {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 60;
    public static final int LONGEST_CHANGEOVER = 30;
    public static final Duration LONGEST_WINDOW = Duration.ofHours(12);

    public TalkTimes {
        breaks = breaks.stream().sorted(Comparator.comparing(TimeSlot::start)).toList();
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("A talk has " + SHORTEST + " to " + LONGEST + " minutes");
        }
        if (changeover < 0 || changeover > LONGEST_CHANGEOVER) {
            throw new IllegalArgumentException("Changing over takes up to " + LONGEST_CHANGEOVER + " minutes");
        }
        if (window.length().compareTo(LONGEST_WINDOW) > 0) {
            throw new IllegalArgumentException("A round is over within a day");
        }
        if (!breaks.stream().allMatch(window::contains)) {
            throw new IllegalArgumentException("A break is within the round");
        }
        for (var next = 1; next < breaks.size(); next++) {
            if (breaks.get(next - 1).overlaps(breaks.get(next))) {
                throw new IllegalArgumentException("Breaks follow each other");
            }
        }
    }

    /** The times of all talks, in order; the number of a time is its place here. */
    public List<TimeSlot> slots() {
        var length = Duration.ofMinutes(minutes);
        var slots = new ArrayList<TimeSlot>();
        var at = window.start();
        while (!at.plus(length).isAfter(window.end())) {
            var slot = TimeSlot.of(at, length);
            var pause = breaks.stream().filter(slot::overlaps).findFirst();
            if (pause.isPresent()) {
                at = pause.get().end();
            } else {
                slots.add(slot);
                at = slot.end().plus(Duration.ofMinutes(changeover));
            }
        }
        return List.copyOf(slots);
    }
}

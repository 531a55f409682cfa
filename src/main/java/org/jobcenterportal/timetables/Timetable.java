package org.jobcenterportal.timetables;

import java.util.List;

/** Talks that break no rule, and the wishes that have none. */
public record Timetable(List<Talk> talks, List<UnmetWish> unmet) {

    public Timetable {
        talks = List.copyOf(talks);
        unmet = List.copyOf(unmet);
    }
}

package org.jobcenterportal.timetables;

import java.util.List;

/** Everything from which a timetable is made. */
public record TalkSetting(
        TalkTimes times,
        List<TalkPlace> places,
        List<TalkTable> tables,
        List<TalkInterpreter> interpreters,
        List<TalkGuest> guests,
        List<TalkWish> wishes) {

    public TalkSetting {
        places = List.copyOf(places);
        tables = List.copyOf(tables);
        interpreters = List.copyOf(interpreters);
        guests = List.copyOf(guests);
        wishes = List.copyOf(wishes);
    }
}

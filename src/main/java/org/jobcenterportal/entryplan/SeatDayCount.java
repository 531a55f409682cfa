package org.jobcenterportal.entryplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jobcenterportal.assignments.Stay;
import org.jobcenterportal.runs.RunDetails;

/** Counts the days of places of one run: only days on which it takes place, with the places of that day. */
record SeatDayCount(RunDetails run, Collection<Stay> stays, Set<LocalDate> closed) {

    /** @param last included, however far it lies ahead: nobody is counted there who does not stay until then */
    SeatDays between(LocalDate first, LocalDate last) {
        var end = run.endsOn();
        var from = first.isBefore(run.startsOn()) ? run.startsOn() : first;
        var until = end != null && last.isAfter(end) ? end : last;
        if (until.isBefore(from)) {
            return SeatDays.NONE;
        }
        return from.datesUntil(until.plusDays(1))
                .filter(this::takesPlaceOn)
                .map(this::on)
                .reduce(SeatDays.NONE, SeatDays::plus);
    }

    private boolean takesPlaceOn(LocalDate day) {
        return run.hours().weekdays().contains(day.getDayOfWeek()) && !closed.contains(day);
    }

    private SeatDays on(LocalDate day) {
        var places = run.written().placesOn(day);
        var taken = (int) stays.stream().filter(stay -> stay.covers(day)).count();
        var empty = Math.max(0, places - taken);
        return new SeatDays(places, empty, (long) empty * run.dayCost());
    }
}

package org.jobcenterportal.appointments.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.appointments.Conflict;
import org.jobcenterportal.appointments.DayBlock.Meeting;

/** What does not fit in a consultant's calendar. */
record DayConflicts(List<Conflict> all) {

    DayConflicts {
        all = List.copyOf(all);
    }

    Optional<Conflict> of(Meeting meeting) {
        return all.stream()
                .filter(conflict -> conflict.meeting().id().equals(meeting.id()))
                .findFirst();
    }

    long on(LocalDate day) {
        return all.stream()
                .filter(conflict -> conflict.meeting().slot().day().equals(day))
                .count();
    }

    /** The one to look at first: of the day that is shown, or else the next. */
    Optional<Conflict> first(LocalDate shown) {
        return unanswered(shown)
                .or(() -> all.stream().filter(Conflict::isUnanswered).findFirst());
    }

    private Optional<Conflict> unanswered(LocalDate day) {
        return all.stream()
                .filter(Conflict::isUnanswered)
                .filter(conflict -> conflict.meeting().slot().day().equals(day))
                .findFirst();
    }
}

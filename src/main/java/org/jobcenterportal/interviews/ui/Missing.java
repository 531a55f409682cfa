package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jobcenterportal.interviews.GuestDesk;
import org.jobcenterportal.interviews.RoundDesk;
import org.jobcenterportal.interviews.RoundId;
import org.jobcenterportal.interviews.RoundOutcome;
import org.jobcenterportal.timetables.TalkInterpreter;

/** Writes down who is not there, or is there after all. */
@SpringComponent
class Missing {

    private final GuestDesk guests;
    private final RoundDesk rounds;

    Missing(GuestDesk guests, RoundDesk rounds) {
        this.guests = guests;
        this.rounds = rounds;
    }

    RoundOutcome set(RoundId round, Absent who, boolean isThere) {
        return switch (who) {
            case Absent.Guest(var guest) -> guests.setThere(guest.id(), isThere);
            case Absent.Table(var stand, var table) -> rounds.setThere(round, table.id(), isThere);
            case Absent.Interpreter(var one) ->
                rounds.put(round, new TalkInterpreter(one.id(), one.language(), one.there(), isThere));
        };
    }
}

package org.jobcenterportal.interviews.ui;

import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.interviews.GuestRow;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.interviews.StandCard;
import org.jobcenterportal.timetables.TalkInterpreter;
import org.jobcenterportal.timetables.TalkTable;

/** Who can be missing on the day: a guest, the person at a table, somebody who interprets. */
sealed interface Absent {

    boolean isThere();

    record Guest(GuestRow guest) implements Absent {

        @Override
        public boolean isThere() {
            return guest.isThere();
        }
    }

    record Table(StandCard stand, TalkTable table) implements Absent {

        @Override
        public boolean isThere() {
            return table.isThere();
        }
    }

    record Interpreter(TalkInterpreter interpreter) implements Absent {

        @Override
        public boolean isThere() {
            return interpreter.isThere();
        }
    }

    /** Everybody of a round. */
    static List<Absent> of(RoundPage page) {
        var all = new ArrayList<Absent>();
        page.stands().forEach(stand -> stand.tables().forEach(table -> all.add(new Table(stand, table))));
        page.interpreters().forEach(one -> all.add(new Interpreter(one)));
        page.guests().forEach(guest -> all.add(new Guest(guest)));
        return all;
    }

    default String words(RoundWords words) {
        return switch (this) {
            case Guest(var guest) -> words.guest(guest);
            case Table(var stand, var table) ->
                words.screen().getTranslation("interviews.missing.tableName", stand.name(), table.number());
            case Interpreter(var one) ->
                words.screen().getTranslation("interviews.state.interpreting", words.language(one.language()));
        };
    }
}

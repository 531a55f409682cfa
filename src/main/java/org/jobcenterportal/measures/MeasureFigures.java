package org.jobcenterportal.measures;

import java.time.LocalDate;
import org.jobcenterportal.kernel.HonestTable;

/** What a room above knows of the use and success of an offer, so that reviews rest on more than opinion (S33). */
public interface MeasureFigures {

    /** How those stand to whom an offer was suggested from one day to another, both included. */
    HonestTable<Stage> of(MeasureId measure, LocalDate first, LocalDate last);

    /**
     * What those do who left from one day to another, both included.
     *
     * @param months how many after they left: 3 or 6
     */
    HonestTable<Afterwards> afterwards(MeasureId measure, int months, LocalDate first, LocalDate last);

    /** What somebody was found to do some months after she left. */
    enum Afterwards {
        /** Employed with social insurance, or self-employed. */
        IN_WORK,
        /** In vocational training. */
        IN_TRAINING,
        WITHOUT_WORK,
        NOT_REACHED
    }

    /** How far a suggestion has come; every one stands in exactly one stage, so that no difference tells of anybody. */
    enum Stage {
        /** Suggested, and no yes to it. */
        NO_YES,
        /** She said yes, and it has not begun. */
        SAID_YES,
        /** She entered, and is in it. */
        ENTERED,
        COMPLETED,
        LEFT_EARLY
    }
}

package org.jobcenterportal.interviews;

/** How far a round is: {@code PREPARING → WISHES_OPEN → PLANNED → PUBLISHED → RUNNING → ENDED}, or cancelled. */
public enum RoundState {
    PREPARING,
    /** Both sides say with whom they would like to talk. */
    WISHES_OPEN,
    /** There is a timetable that only colleagues see; wishes are still taken. */
    PLANNED,
    /** Everybody sees when and with whom she talks. */
    PUBLISHED,
    RUNNING,
    ENDED,
    CANCELLED;

    /** Whether guests and employers see the timetable. */
    public boolean showsTimetable() {
        return this == PUBLISHED || this == RUNNING || this == ENDED;
    }

    /** Whether both sides can still say with whom they would like to talk. */
    public boolean takesWishes() {
        return this == WISHES_OPEN || this == PLANNED || this == PUBLISHED || this == RUNNING;
    }

    /** Whether there is something to plan or to change by hand. */
    public boolean isPlannable() {
        return takesWishes();
    }
}
